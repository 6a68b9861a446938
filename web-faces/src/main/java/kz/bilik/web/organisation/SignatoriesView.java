package kz.bilik.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.AbsenceId;
import kz.bilik.organisation.AbsenceRow;
import kz.bilik.organisation.AppointmentRow;
import kz.bilik.organisation.RecordAbsence;
import kz.bilik.organisation.SignatoryAppointmentRequest;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.organisation.UserProfile;
import kz.bilik.organisation.UserService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Who signs for the institute: the appointments, the director's absences, and the forms that record both. */
@Named
@RequestScoped
public class SignatoriesView {

    private static final String AGAIN = "/organisation/signatories?faces-redirect=true";

    @Inject
    private SignatoryService signatories;

    @Inject
    private UserService users;

    @Inject
    private Basis basis;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<AbsenceRow> absences;
    private List<UserProfile> holders;
    private LocalDate from;
    private LocalDate to;
    private String account;

    public List<AbsenceRow> getAbsences() {
        if (absences == null) {
            absences = signatories.absences();
        }
        return absences;
    }

    public List<AppointmentRow> getAppointments() {
        return signatories.appointments();
    }

    /** Accounts that hold the role of an acting director today. */
    public List<UserProfile> getHolders() {
        if (holders == null) {
            holders = isAppointer() ? users.holders(Roles.ACTING_DIRECTOR) : List.of();
        }
        return holders;
    }

    public boolean isRecorder() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR);
    }

    public boolean isAppointer() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    /** Whether days of this absence are still to come, so that the director may come back early. */
    public boolean open(AbsenceRow absence) {
        return absence.to().isAfter(LocalDate.now(clock).minusDays(1))
                && absence.from().isBefore(absence.to());
    }

    public String record() {
        signatories.recordAbsence(new RecordAbsence(from, to, basis.getNumber(), basis.getDate(), basis.getReason()));
        notices.done(words.get("organisation.signatories.recorded"));
        return AGAIN;
    }

    public String end(AbsenceRow absence) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var lastDay = yesterday.isBefore(absence.from()) ? absence.from() : yesterday;
        signatories.endAbsence(new AbsenceId(absence.id().value()), lastDay);
        notices.done(words.of("organisation.signatories.ended", words.date(lastDay)));
        return AGAIN;
    }

    public String appoint() {
        var person = getHolders().stream()
                .filter(holder -> holder.username().equals(account))
                .findFirst()
                .orElseThrow();
        signatories.register(SignatoryAppointmentRequest.acting(
                person.displayName(),
                users.findHolder(account, Roles.ACTING_DIRECTOR).orElseThrow(),
                basis.getNumber(),
                basis.getDate(),
                from,
                to));
        notices.done(words.of("organisation.signatories.appointed", person.displayName()));
        return AGAIN;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
