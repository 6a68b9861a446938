package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.shared.text.PersonName;
import kz.bilik.staffing.EngageStaff;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffService;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The form by which a person comes into the books. */
@Named
@RequestScoped
public class StaffEngageView {

    @Inject
    private StaffService staff;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String iin;
    private String surname;
    private String name;
    private String patronymic;
    private StaffKind kind = StaffKind.STAFF;
    private String position;
    private boolean trainer = true;
    private LocalDate since;
    private LocalDate until;

    public String engage() {
        var person = new PersonName(surname, name, patronymic);
        var id = staff.engage(new EngageStaff(iin, person, kind, position, trainer, since, until));
        notices.done(words.of("staffing.engage.done", person.full()));
        return "/staffing/detail?faces-redirect=true&id=" + id.value();
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public StaffKind getKind() {
        return kind;
    }

    public void setKind(StaffKind kind) {
        this.kind = kind;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public boolean isTrainer() {
        return trainer;
    }

    public void setTrainer(boolean trainer) {
        this.trainer = trainer;
    }

    public LocalDate getSince() {
        return since == null ? LocalDate.now(clock) : since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
