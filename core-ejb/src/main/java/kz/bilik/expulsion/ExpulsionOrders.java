package kz.bilik.expulsion;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bilik.agreement.AgreementConsequences;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.CalendarService;
import kz.bilik.document.NumberLedger;
import kz.bilik.enrolment.EnrolmentExpulsion;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.expulsion.policy.OrderFacts;
import kz.bilik.expulsion.policy.OrderPolicy;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/**
 * The order of expulsion: drafted by the administrator on the signed decision of the commission, signed by the director or whoever acts; with the signature the
 * listener is expelled, the agreement ends and the notice to the employer is made (paragraph 28).
 */
@Stateless
public class ExpulsionOrders {

    private static final Logger LOG = Logger.getLogger(ExpulsionOrders.class.getName());

    private final OrderPolicy policy = new OrderPolicy();

    @Inject
    private ExpulsionStore store;

    @Inject
    private CaseAccess cases;

    @Inject
    private LetterPreparation letters;

    @Inject
    private ExpulsionPaperWording wording;

    @Inject
    private ExpulsionPhrases phrases;

    @Inject
    private EnrolmentExpulsion enrolments;

    @Inject
    private AgreementConsequences agreements;

    @Inject
    private SignatoryService signatories;

    @Inject
    private NumberLedger numbers;

    @Inject
    private JobService jobs;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Puts the order before the director, with its day; another day until it is signed. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void draft(ExpulsionCaseId id, LocalDate day) {
        var one = cases.locked(id, caller());
        refuseIf(policy.draft(facts(one, day, false)));
        one.draftOrder(day, caller());
        audit.record(AuditEntry.of("EXPULSION_ORDER_DRAFTED", "expulsion_case", id.value())
                .with("day", day));
        notices.tell(new NewNotice(
                "expulsion:%s:order:%s".formatted(id, day),
                NoticeTone.WARNING,
                NoticeText.of(
                        ExpulsionNotice.ORDER_TO_SIGN,
                        store.listener(one.enrolmentId()).orElseThrow().name()),
                "28",
                "/expulsion/case.xhtml?id=" + id,
                List.of(NoticeAddressee.role(DIRECTOR), NoticeAddressee.role(ACTING_DIRECTOR))));
        LOG.info(() -> "expulsion order drafted case=%s".formatted(id));
    }

    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public ExpulsionOrderNumber sign(ExpulsionCaseId id) {
        var today = LocalDate.now(clock);
        var series = ExpulsionOrderNumber.series(today.getYear());
        numbers.open(series);
        numbers.lock(series);
        var one = cases.locked(id, caller());
        refuseIf(policy.sign(facts(one, one.orderDate(), caller().equals(one.orderDraftedBy()))));
        if (one.state() != CaseState.DECIDED) {
            throw new IllegalTransitionException("expulsion_case", one.state(), CaseState.ORDER_SIGNED);
        }
        var signatory = signatories.callerOn(today);
        var number = new ExpulsionOrderNumber(today.getYear(), numbers.take(series, 1));
        var due = calendars
                .calendar()
                .addWorkingDays(
                        one.orderDate(),
                        settings.on(one.orderDate()).expulsion().notifyWorkingDays());
        one.signOrder(
                number,
                signatory,
                wording.order(one, number.toString(), signatory).toString(),
                due,
                caller(),
                clock.instant());
        store.flush();
        expel(one, number, due);
        audit.record(AuditEntry.of("EXPULSION_ORDER_SIGNED", "expulsion_case", id.value())
                .moved(CaseState.DECIDED, one.state())
                .with("number", number)
                .with("notifyDue", due));
        LOG.info(() -> "expulsion order signed case=%s number=%s".formatted(id, number));
        return number;
    }

    private void expel(ExpulsionCase one, ExpulsionOrderNumber number, LocalDate due) {
        var listener = store.listener(one.enrolmentId()).orElseThrow();
        var basis = phrases.phrase(ExpulsionWording.EXPULSION_BASIS, one.language(), number.toString());
        enrolments.expel(one.enrolmentId(), basis);
        agreements.terminate(one.enrolmentId(), basis);
        letters.prepare(
                ViolationLetter.ofExpulsion(one, due, clock.instant()),
                listener,
                letters.suggest(listener).stream()
                        .map(SuggestedRecipient::addressee)
                        .toList());
        jobs.order(new NewJob(
                ExpulsionPapers.JOB,
                one.id().value(),
                Json.createObjectBuilder().build(),
                UUID.nameUUIDFromBytes(("expulsion-order/" + one.id()).getBytes(StandardCharsets.UTF_8)),
                List.of(new NewJob.Item(ExpulsionPapers.SUBJECT, one.id().value()))));
        if (listener.username() != null) {
            notices.tell(new NewNotice(
                    "expulsion:%s:expelled:listener".formatted(one.id()),
                    NoticeTone.ALARM,
                    NoticeText.of(ExpulsionNotice.EXPELLED, listener.name(), number.toString()),
                    "28",
                    "/expulsion/own.xhtml",
                    List.of(NoticeAddressee.user(listener.username()))));
        }
    }

    private OrderFacts facts(ExpulsionCase one, LocalDate day, boolean ownDraft) {
        return new OrderFacts(
                one.decision(),
                one.decidedOn(),
                store.ofCase(one.id()).stream()
                        .map(ViolationRecord::foundOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                day,
                LocalDate.now(clock),
                ownDraft);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(
                    ruling.under(settings.on(LocalDate.now(clock)).asMap()));
        }
    }
}
