package kz.bilik.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.DirectorAbsence;
import kz.bilik.organisation.model.SignatoryAppointment;
import kz.bilik.organisation.policy.AbsencePolicy;
import kz.bilik.organisation.policy.SignatoryPolicy;
import kz.bilik.organisation.policy.SignatoryRefusal;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/** Knows who may sign for the institute on a day, and keeps appointments and the director's absences. */
@Stateless
public class SignatoryService {

    private static final Logger LOG = Logger.getLogger(SignatoryService.class.getName());

    private final SignatoryPolicy policy = new SignatoryPolicy();
    private final AbsencePolicy absence = new AbsencePolicy();

    @Inject
    private OrganisationStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * The one whose name stands on papers of that day: on a day of recorded absence whoever acts, otherwise the director. Of several appointments the latest
     * counts.
     *
     * @throws RefusedException when nobody may sign on that day
     */
    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.AUDITOR,
        Roles.AUTH_BODY,
        Roles.REGION_EDU,
        Roles.DISTRICT_EDU,
        Roles.API_CLIENT,
        Roles.SYSTEM
    })
    public Signatory signatoryOn(LocalDate day) {
        return firstAllowed(day, appointment -> true);
    }

    /**
     * The appointment under that name and office, which an imported course brings with it.
     *
     * @throws RefusedException when the named one may not sign on that day
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.API_CLIENT, Roles.SYSTEM})
    public Signatory signatoryOn(LocalDate day, String personName, SignatoryRole role) {
        return firstAllowed(
                day, appointment -> appointment.signatory().name().equals(personName) && appointment.role() == role);
    }

    /**
     * The appointment under which the caller may sign on that day.
     *
     * @throws RefusedException when the caller may not
     */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public Signatory callerOn(LocalDate day) {
        Optional<Long> userId =
                store.findEnabledUser(session.getCallerPrincipal().getName()).map(AppUser::id);
        return firstAllowed(
                day,
                appointment -> userId.isPresent()
                        && Objects.equals(appointment.signatory().userId(), userId.get()));
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public Signatory register(SignatoryAppointmentRequest request) {
        SignatoryAppointment appointment = SignatoryAppointment.appointed(request);
        Ruling order = policy.decide(appointment.factsOn(request.validFrom(), true));
        if (order.isRefused()) {
            throw new RefusedException(order);
        }
        store.add(appointment);
        audit.record(AuditEntry.of("SIGNATORY_APPOINTED", "signatory_appointment", appointment.id())
                .moved(null, request.role())
                .with("from", request.validFrom())
                .with("to", request.validTo()));
        LOG.info(() -> "signatory appointed appointment=%d role=%s".formatted(appointment.id(), request.role()));
        return appointment.signatory();
    }

    /** Opens these days for whoever acts by order. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.API_CLIENT, Roles.SYSTEM})
    public AbsenceId recordAbsence(RecordAbsence days) {
        var isPeriod = days.from() != null && days.to() != null;
        Ruling ruling = absence.decide(days, isPeriod && store.isAbsenceRecorded(days.from(), days.to()));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        DirectorAbsence recorded =
                DirectorAbsence.recorded(days, session.getCallerPrincipal().getName(), clock.instant());
        store.add(recorded);
        audit.record(AuditEntry.of("DIRECTOR_ABSENCE_RECORDED", "director_absence", recorded.id())
                .because(days.reason())
                .with("from", days.from())
                .with("to", days.to())
                .with("order", days.orderNo()));
        LOG.info(() -> "director absence recorded absence=%d".formatted(recorded.id()));
        return new AbsenceId(recorded.id());
    }

    /** The director came back early: the days after {@code lastDay} are closed for whoever acts. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR})
    public void endAbsence(AbsenceId id, LocalDate lastDay) {
        DirectorAbsence recorded =
                store.lockAbsence(id).orElseThrow(() -> new NotFoundException("director_absence", id.value()));
        Ruling ruling = absence.decideReturn(recorded.from(), recorded.to(), lastDay, LocalDate.now(clock));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        LocalDate planned = recorded.to();
        recorded.endOn(lastDay, session.getCallerPrincipal().getName(), clock.instant());
        audit.record(AuditEntry.of("DIRECTOR_ABSENCE_ENDED", "director_absence", id.value())
                .with("planned", planned)
                .with("last", lastDay));
        LOG.info(() -> "director absence ended absence=%d".formatted(id.value()));
    }

    /** The latest first. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public List<AbsenceRow> absences() {
        return store.absences().stream().map(DirectorAbsence::row).toList();
    }

    /** The latest first. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public List<AppointmentRow> appointments() {
        return store.appointments().stream().map(SignatoryAppointment::row).toList();
    }

    private Signatory firstAllowed(LocalDate day, Predicate<SignatoryAppointment> wanted) {
        boolean absent = store.isDirectorAbsentOn(day);
        // whoever acts comes first: the policy lets them through on days of absence only
        List<SignatoryAppointment> appointments = store.appointments().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(SignatoryAppointment::role).reversed())
                .toList();
        Ruling refusal = Ruling.refused(SignatoryRefusal.SIGNATORY_NOT_APPOINTED);
        for (SignatoryAppointment appointment : appointments) {
            Ruling ruling = policy.decide(appointment.factsOn(day, absent));
            if (ruling.isAllowed()) {
                return appointment.signatory();
            }
            // of several refusals the one that is closest to being allowed tells most
            refusal = ruling.grounds().contains(SignatoryRefusal.SIGNATORY_NOT_APPOINTED) ? refusal : ruling;
        }
        throw new RefusedException(refusal);
    }
}
