package kz.bilik.application;

import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.logging.Logger;
import kz.bilik.application.model.Application;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.document.NumberLedger;
import kz.bilik.organisation.EmploymentDirectory;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.planning.PlanLineId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.time.ClockProducer;

/**
 * Stages applications that were filed and decided on days that have passed, for a demonstration. They go the same way through the same states as
 * real ones.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class ApplicationRehearsal {

    private static final Logger LOG = Logger.getLogger(ApplicationRehearsal.class.getName());
    private static final LocalTime MORNING = LocalTime.of(10, 40);

    @Inject
    private ApplicationStore store;

    @Inject
    private ApplicationAddressing addressing;

    @Inject
    private ApplicationWording wording;

    @Inject
    private EmploymentDirectory employments;

    @Inject
    private NumberLedger numbers;

    @Inject
    private AuditTrail audit;

    /** @param by account that files it */
    public ApplicationId draft(EmploymentId id, ApplicationContent content, LocalDate day, String by) {
        var employment = employments.find(id).orElseThrow(() -> new NotFoundException("employment", id.value()));
        var onBehalf = !employments.accounts(employment.person()).contains(by);
        var at = day.atTime(MORNING).atZone(ClockProducer.ZONE).toInstant();
        var application = Application.drafted(employment, by, onBehalf, day.getYear(), at);
        application.write(content, addressing.programme(content.programmeCode()).orElse(null), at);
        addressing.address(application, null);
        store.add(application);
        record("APPLICATION_DRAFTED", application, null);
        return application.id();
    }

    public void submit(ApplicationId id, LocalDate day) {
        var series = ApplicationNumber.series(day.getYear());
        numbers.open(series);
        var application = application(id);
        var from = application.state();
        var number = new ApplicationNumber(day.getYear(), numbers.take(series, 1)).toString();
        application.submit(
                number, day, day.atTime(MORNING).atZone(ClockProducer.ZONE).toInstant());
        if (application.form() != null) {
            var programme = addressing
                    .programme(application.programmeCode().orElseThrow())
                    .orElseThrow();
            application.freeze(
                    wording.registered(application, programme, number, day, "kk")
                            .toString(),
                    "kk");
        }
        record("APPLICATION_SUBMITTED", application, from);
        LOG.info(() -> "application staged application=%d".formatted(id.value()));
    }

    /** @param reason null where the decision needs none */
    public void decide(ApplicationId id, ApplicationState decision, String reason, LocalDate day, String by) {
        var application = application(id);
        var from = application.state();
        application.decide(
                decision,
                reason,
                by,
                day.atTime(MORNING).atZone(ClockProducer.ZONE).toInstant());
        record("APPLICATION_" + decision, application, from);
    }

    public void place(ApplicationId id, PlanLineId line, LocalDate day, String by) {
        var application = application(id);
        var from = application.state();
        application.place(
                line, by, day.atTime(MORNING).atZone(ClockProducer.ZONE).toInstant());
        record("APPLICATION_PLANNED", application, from);
    }

    private Application application(ApplicationId id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("application", id.value()));
    }

    private void record(String action, Application application, ApplicationState from) {
        audit.record(
                AuditEntry.of(action, "application", application.id().value()).moved(from, application.state()));
    }
}
