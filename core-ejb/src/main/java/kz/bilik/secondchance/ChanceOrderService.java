package kz.bilik.secondchance;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bilik.admission.AdmissionOrderNumber;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.AgreementSigning;
import kz.bilik.agreement.AgreementState;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.document.NumberLedger;
import kz.bilik.enrolment.EnrolmentContinuation;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.secondchance.model.ListenerOrder;
import kz.bilik.secondchance.model.ListenerRequest;
import kz.bilik.secondchance.policy.OrderFacts;
import kz.bilik.secondchance.policy.RequestPolicy;
import kz.bilik.secondchance.store.SecondChanceStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.EnumTexts;

/**
 * The director's orders on requests of listeners (paragraph 27, DOC-26). The order on another stream gives the listener the place there, with the hours
 * brought along, amends the agreement and prepares the one for the new place: all of it or nothing.
 */
@Stateless
public class ChanceOrderService {

    static final String JOB = "LISTENER_ORDER_PAPERS";

    private static final Logger LOG = Logger.getLogger(ChanceOrderService.class.getName());

    private final RequestPolicy requests = new RequestPolicy();

    @Inject
    SecondChanceStore store;

    @Inject
    ChanceBook book;

    @Inject
    ChanceWording wording;

    @Inject
    CourseService courses;

    @Inject
    EnrolmentContinuation continuation;

    @Inject
    AgreementService agreements;

    @Inject
    AgreementSigning signing;

    @Inject
    SignatoryService signatories;

    @Inject
    NumberLedger numbers;

    @Inject
    JobService jobs;

    @Inject
    NoticeService notices;

    @Inject
    DeniedAccess denied;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** Signs the order of that day; not before the decision. Orders on listeners are numbered in one row with those that admit them. */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public AdmissionOrderNumber sign(ChanceRequestId id, LocalDate date) {
        var today = LocalDate.now(clock);
        var series = AdmissionOrderNumber.series(today.getYear());
        numbers.open(series);
        numbers.lock(series);
        store.lockPersonOf(id);
        var request = store.lock(id).orElseThrow(() -> denied.to("listener_request", id.value()));
        var standing = store.standing(request.enrolment()).orElseThrow();
        var target = request.target()
                .flatMap(course -> store.stream(course, standing.person(), today))
                .orElse(null);
        refuse(judged(request, standing, target, date, today));
        var signatory = signatories.callerOn(today);
        var number = new AdmissionOrderNumber(today.getYear(), numbers.take(series, 1));
        var course = courses.course(standing.course());
        var order = ListenerOrder.signed(
                id,
                number,
                date,
                signatory,
                course.language(),
                wording.order(request, number, date, standing, target, course, signatory)
                        .toString(),
                caller(),
                clock.instant());
        store.add(order);
        if (request.kind().needsOrder()) {
            carryOut(request, standing, target, number, date);
        }
        jobs.order(new NewJob(
                JOB,
                standing.course().value(),
                Json.createObjectBuilder().build(),
                UUID.nameUUIDFromBytes(("listener-order/" + order.id()).getBytes(StandardCharsets.UTF_8)),
                List.of(new NewJob.Item(ChancePapers.SUBJECT, order.id()))));
        audit.record(AuditEntry.of("LISTENER_ORDER_SIGNED", "listener_order", order.id())
                .moved(ChanceState.GRANTED, request.state())
                .with("request", id)
                .with("number", number));
        tellListener(request, standing);
        LOG.info(() -> "listener order signed order=%d request=%s".formatted(order.id(), id));
        return number;
    }

    private Ruling judged(
            ListenerRequest request, ChanceStanding standing, ChanceStream target, LocalDate date, LocalDate today) {
        var against = new LinkedHashSet<Ground>(requests.sign(new OrderFacts(
                        request.state(),
                        request.kind(),
                        request.authority(),
                        store.orderOf(request.id()).isPresent(),
                        request.decisionOn(),
                        date,
                        today,
                        caller().equals(request.decidedBy())))
                .grounds());
        if (request.kind().needsOrder() && request.state() == ChanceState.GRANTED) {
            var ruling = book.decide(request.kind(), standing, target, null, request.equivalentReason());
            against.addAll(ruling.grounds());
            return new Ruling(List.copyOf(against), ruling.settings());
        }
        return new Ruling(List.copyOf(against));
    }

    private void carryOut(
            ListenerRequest request,
            ChanceStanding standing,
            ChanceStream target,
            AdmissionOrderNumber number,
            LocalDate date) {
        var credits = new ArrayList<>(book.credits(standing, target.id()));
        var reason = request.explanation();
        var next = request.kind() == ChanceKind.TRANSFER
                ? continuation.transfer(
                        standing.enrolment(),
                        target.id(),
                        target.state() == CourseState.IN_PROGRESS || target.state() == CourseState.PAUSED,
                        credits,
                        reason,
                        caller(),
                        clock.instant())
                : continuation.resume(standing.enrolment(), target.id(), credits, caller(), clock.instant());
        amend(standing, target, next, number, date);
        request.carryOut(next);
        store.flush();
    }

    /** The agreement goes on: that of the first place is amended, the one of the new place is prepared with the same price. */
    private void amend(
            ChanceStanding standing,
            ChanceStream target,
            EnrolmentId next,
            AdmissionOrderNumber number,
            LocalDate date) {
        var former = agreements.standings(standing.course()).get(standing.enrolment());
        var prepared = agreements.prepare(target.id(), List.of(next), date).get(0);
        if (former != null && former.priced()) {
            var price = signing.agreement(former.id()).price();
            if (price != null) {
                agreements.agreePrice(prepared, price);
            }
        }
        if (former != null && former.state() == AgreementState.IN_FORCE) {
            signing.amend(former.id(), "№ " + number);
        }
    }

    private void tellListener(ListenerRequest request, ChanceStanding standing) {
        var accounts = store.accounts(standing.person());
        if (!accounts.isEmpty()) {
            notices.tell(new NewNotice(
                    "listener-request:%s:%s".formatted(request.id(), ChanceNotice.ORDER_SIGNED),
                    NoticeTone.INFO,
                    NoticeText.of(
                            ChanceNotice.ORDER_SIGNED, standing.name(), standing.topic(), EnumTexts.of(request.kind())),
                    request.kind().paragraph(),
                    "/secondchance/detail.xhtml?id=" + request.id(),
                    accounts.stream().map(NoticeAddressee::user).toList()));
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
