package kz.bilik.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.AdmitNumber;
import kz.bilik.organisation.AdmittedNumber;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.PersonService;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** What does not agree with individual numbers, and numbers that were admitted although they fail the check. */
@Named
@RequestScoped
public class IdentityView {

    @Inject
    private EmploymentService employments;

    @Inject
    private PersonService persons;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<EmploymentDetail> unclear;
    private String iin;
    private String surname;
    private String name;
    private String patronymic;
    private LocalDate birthDate;
    private Sex sex;
    private String reason;
    private String seen;

    public List<EmploymentDetail> getUnclear() {
        if (unclear == null) {
            unclear = employments.unclear();
        }
        return unclear;
    }

    public List<AdmittedNumber> getAdmitted() {
        return persons.admittedNumbers();
    }

    public boolean isDecider() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public String confirm(long employment) {
        employments.confirmIdentity(new EmploymentId(employment), seen);
        notices.done(words.get("organisation.identity.confirmed"));
        return "/organisation/identity?faces-redirect=true";
    }

    public String admit() {
        persons.admitNumber(
                new AdmitNumber(iin.strip(), new PersonName(surname, name, patronymic), birthDate, sex, reason));
        notices.done(words.get("organisation.identity.admitted"));
        return "/organisation/identity?faces-redirect=true";
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

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
