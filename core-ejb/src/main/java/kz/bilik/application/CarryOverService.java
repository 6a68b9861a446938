package kz.bilik.application;

import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.application.model.Application;
import kz.bilik.application.policy.CarryOverPolicy;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.document.NumberLedger;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.EmploymentDirectory;
import kz.bilik.shared.error.NotFoundException;

/**
 * Takes applications without a place into the next year: the old one ends as carried over, a new one goes on where it stood, under a number of the new
 * year, and keeps the day of the first application for its priority.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class CarryOverService {

    private static final Logger LOG = Logger.getLogger(CarryOverService.class.getName());

    private final CarryOverPolicy policy = new CarryOverPolicy();

    @Inject
    private ApplicationStore store;

    @Inject
    private NumberLedger numbers;

    @Inject
    private EmploymentDirectory employments;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<ApplicationId> due(int atMost) {
        return store.ofYearsBefore(LocalDate.now(clock).getYear(), atMost);
    }

    /** Nothing when another node has done it meanwhile, or when the person has applied anew for the same programme in the new year. */
    public void carryOver(ApplicationId id) {
        var today = LocalDate.now(clock);
        var series = ApplicationNumber.series(today.getYear());
        numbers.open(series);
        var application = store.lock(id).orElseThrow(() -> new NotFoundException("application", id.value()));
        if (!policy.isDue(application.state(), application.year(), application.studyYear(), today)) {
            return;
        }
        store.lockPerson(application.person());
        var from = application.state();
        if (store.firstActive(
                        application.person(), application.programmeCode().orElseThrow(), today.getYear(), id.value())
                .isPresent()) {
            application.endYear();
            record(application, from, null);
            return;
        }
        var number = new ApplicationNumber(today.getYear(), numbers.take(series, 1)).toString();
        var next = application.carryOver(number, today, said(application, number, today), clock.instant());
        store.flush();
        store.add(next);
        record(application, from, next);
        tell(next);
        LOG.info(() -> "application carried over application=%d next=%d"
                .formatted(id.value(), next.id().value()));
    }

    private static String said(Application application, String number, LocalDate day) {
        if (application.wording() == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(application.wording()))) {
            return ApplicationWording.reregistered(reader.readObject(), number, day);
        }
    }

    private void record(Application application, ApplicationState from, Application next) {
        var entry = AuditEntry.of(
                        "APPLICATION_CARRIED_OVER",
                        "application",
                        application.id().value())
                .moved(from, application.state());
        audit.record(next == null ? entry : entry.with("next", next.id().value()));
    }

    private void tell(Application next) {
        var names = new LinkedHashSet<>(employments.accounts(next.person()));
        names.add(next.filedBy());
        notices.tell(new NewNotice(
                "application:%d:%s".formatted(next.id().value(), ApplicationNotice.CARRIED_OVER),
                NoticeTone.INFO,
                NoticeText.of(ApplicationNotice.CARRIED_OVER, next.number()),
                "9",
                "/application/detail.xhtml?id=" + next.id().value(),
                names.stream().map(NoticeAddressee::user).toList()));
    }
}
