package kz.bilik.secondchance;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.METHODOLOGIST_TRAINER;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import kz.bilik.assessment.Reassessments;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.calendar.CalendarService;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentContinuation;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.enrolment.HoursCredit;
import kz.bilik.file.FileService;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.secondchance.model.ListenerRequest;
import kz.bilik.secondchance.model.ReassessmentRight;
import kz.bilik.secondchance.policy.DecisionFacts;
import kz.bilik.secondchance.policy.MakeUpFacts;
import kz.bilik.secondchance.policy.MakeUpPolicy;
import kz.bilik.secondchance.policy.OrderFacts;
import kz.bilik.secondchance.policy.RequestFacts;
import kz.bilik.secondchance.policy.RequestPolicy;
import kz.bilik.secondchance.store.SecondChanceStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.time.ClockProducer;

/**
 * Requests of listeners who could not get a certificate (paragraph 27): which ways are open to them, what they ask for, what is decided, and the hours that
 * they make up.
 */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, LISTENER, SYSTEM})
public class SecondChanceService {

    private static final Logger LOG = Logger.getLogger(SecondChanceService.class.getName());

    private final RequestPolicy requests = new RequestPolicy();
    private final MakeUpPolicy makeUps = new MakeUpPolicy();

    @Inject
    SecondChanceStore store;

    @Inject
    ChanceBook book;

    @Inject
    EnrolmentVisibility visibility;

    @Inject
    EnrolmentContinuation continuation;

    @Inject
    Reassessments reassessments;

    @Inject
    FileService files;

    @Inject
    CalendarService calendars;

    @Inject
    NoticeService notices;

    @Inject
    Access access;

    @Inject
    DeniedAccess denied;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** What the signed-in listener may do, for every course that he was on. */
    @RolesAllowed(LISTENER)
    public List<ChancePossibilities> own() {
        var person = access.scope().personId();
        return person == null
                ? List.of()
                : store.placesOf(person).stream().map(this::of).toList();
    }

    /** What a listener may do about one course. */
    public ChancePossibilities possibilities(EnrolmentId enrolment) {
        visibility.require(enrolment);
        return of(enrolment);
    }

    private ChancePossibilities of(EnrolmentId enrolment) {
        var standing = store.standing(enrolment).orElseThrow();
        return new ChancePossibilities(
                standing, book.ways(standing), store.ofPlace(enrolment, access.scope(), book.today()));
    }

    public Page<ChanceRow> requests(PageRequest page) {
        var scope = access.scope();
        return new Page<>(store.page(page, scope, book.today()), store.count(page, scope));
    }

    public ChanceDetail request(ChanceRequestId id) {
        var request = visible(id);
        var standing = store.standing(request.enrolment()).orElseThrow();
        var target = request.target()
                .flatMap(course -> store.stream(course, standing.person(), book.today()))
                .orElse(null);
        var open = request.state() == ChanceState.SUBMITTED;
        var carriedBy = request.state() == ChanceState.GRANTED && request.kind().needsOrder();
        var ruling = open || carriedBy
                ? book.decide(request.kind(), standing, target, request.wishedOn(), request.equivalentReason())
                : Ruling.allowed();
        var order = store.orderOf(id);
        var proofs = store.proofs(id);
        var kept =
                files.details(proofs.stream().map(SecondChanceStore.Proof::file).toList());
        return new ChanceDetail(
                store.row(id, book.today()),
                standing,
                request.explanation(),
                request.wishedOn(),
                target,
                target == null || !request.kind().needsStream()
                        ? List.of()
                        : book.shown(book.credits(standing, target.id()), target.id()),
                proofs.stream()
                        .filter(proof -> kept.containsKey(proof.file()))
                        .map(proof -> new ChanceProof(
                                proof.said(),
                                kept.get(proof.file()).token(),
                                kept.get(proof.file()).name()))
                        .toList(),
                request.askedBy(),
                request.authority(),
                request.decisionNo(),
                request.decisionOn(),
                request.decisionReason(),
                request.decidedBy(),
                request.decidedAt(),
                request.heldOn(),
                request.assessment(),
                request.equivalentReason(),
                request.nextEnrolment(),
                request.kind().isReassessment() ? book.hoursToMakeUp(standing) : BigDecimal.ZERO,
                open ? ruling.grounds() : List.of(),
                carriedBy ? againstOrder(request, ruling) : List.of(),
                ruling.settings(),
                order.map(signed -> signed.id()).orElse(null),
                order.map(signed -> signed.date()).orElse(null),
                order.map(signed -> signed.signatoryName()).orElse(null));
    }

    private List<Ground> againstOrder(ListenerRequest request, Ruling ruling) {
        var grounds = new ArrayList<Ground>(requests.sign(new OrderFacts(
                        request.state(),
                        request.kind(),
                        request.authority(),
                        false,
                        request.decisionOn(),
                        book.today(),
                        book.today(),
                        caller().equals(request.decidedBy())))
                .grounds());
        grounds.addAll(ruling.grounds());
        return grounds;
    }

    /** By the listener, or by the administrator on a written request. */
    @RolesAllowed({LISTENER, INSTITUTE_ADMIN, SYSTEM})
    public ChanceRequestId ask(EnrolmentId enrolment, AskChance asked) {
        visibility.require(enrolment);
        var standing = store.standing(enrolment).orElseThrow();
        if (!access.scope().wholeInstitute()
                && !Long.valueOf(standing.person().value())
                        .equals(access.scope().personId())) {
            throw denied.to("enrolment", enrolment.value());
        }
        var stream = asked.kind() == ChanceKind.REASSESSMENT_NEXT_STREAM
                ? book.streams(asked.kind(), standing).stream().findFirst().orElse(null)
                : stream(asked.stream(), standing);
        var grounds = new ArrayList<Ground>(requests.ask(new RequestFacts(
                        asked.kind(),
                        asked.reason(),
                        asked.explanation(),
                        proofs(asked, enrolment),
                        standing.pending() != null))
                .grounds());
        var ruling = asked.kind().needsStream()
                ? book.decide(asked.kind(), standing, stream, null, asked.explanation())
                : book.ask(asked.kind(), standing, stream);
        grounds.addAll(ruling.grounds());
        refuse(new Ruling(grounds, ruling.settings()));
        var request = ListenerRequest.submitted(
                enrolment,
                new AskChance(
                        asked.kind(),
                        asked.reason(),
                        asked.explanation(),
                        asked.wishedOn(),
                        stream == null ? null : stream.id(),
                        asked.proofs()),
                calendars
                        .calendar()
                        .findLastDay(book.today(), book.rules().secondChance().decisionWorkingDays())
                        .orElse(null),
                caller(),
                clock.instant());
        store.add(request);
        for (var proof : asked.proofs()) {
            store.addProof(
                    request.id(), files.keep(proof.scan()).id(), proof.said().strip());
        }
        audit.record(AuditEntry.of(
                        "LISTENER_REQUEST_ASKED",
                        "listener_request",
                        request.id().value())
                .moved(null, request.state())
                .with("kind", request.kind())
                .with("enrolment", enrolment.value()));
        tell(ChanceNotice.REQUEST_ASKED, request, NoticeTone.WARNING, standing, NoticeAddressee.role(INSTITUTE_ADMIN));
        LOG.info(() -> "request asked request=%s kind=%s".formatted(request.id(), request.kind()));
        return request.id();
    }

    private int proofs(AskChance asked, EnrolmentId enrolment) {
        return asked.proofs().size()
                + (asked.kind() == ChanceKind.COMPLETION
                        ? store.proofsOfInterruption(enrolment).size()
                        : 0);
    }

    private ChanceStream stream(CourseId course, ChanceStanding standing) {
        return course == null
                ? null
                : store.stream(course, standing.person(), book.today())
                        .orElseThrow(() -> denied.to("course", course.value()));
    }

    @RolesAllowed({LISTENER, INSTITUTE_ADMIN})
    public void withdraw(ChanceRequestId id) {
        visible(id);
        var request = forChange(id);
        refuse(requests.withdraw(request.state()));
        request.withdraw();
        moved("LISTENER_REQUEST_WITHDRAWN", request, ChanceState.SUBMITTED, null);
    }

    /**
     * Decides, by the administrator or by a protocol of the commission. A granted reassessment uses up the right of its year from now on and has its place on
     * a list; a granted interruption takes effect; another stream waits for the director's order.
     */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void decide(ChanceRequestId id, DecideChance decision) {
        store.lockPersonOf(id);
        var request = forChange(id);
        var standing = store.standing(request.enrolment()).orElseThrow();
        var target = request.target()
                .flatMap(course -> store.stream(course, standing.person(), book.today()))
                .orElse(null);
        var grounds = new ArrayList<Ground>(requests.decide(new DecisionFacts(
                        request.state(),
                        request.kind(),
                        request.reason(),
                        LocalDate.ofInstant(request.askedAt(), ClockProducer.ZONE),
                        book.today(),
                        decision))
                .grounds());
        Map<String, String> inForce = Map.of();
        if (decision.granted()) {
            var ruling = book.decide(request.kind(), standing, target, decision.heldOn(), decision.equivalentReason());
            grounds.addAll(ruling.grounds());
            inForce = ruling.settings();
        }
        refuse(new Ruling(grounds, inForce));
        var on = decision.authority() == DecisionAuthority.COMMISSION ? decision.protocolDate() : book.today();
        if (decision.granted()) {
            grant(request, standing, decision, on);
        } else {
            request.decline(decision, on, caller(), clock.instant());
            moved("LISTENER_REQUEST_DECLINED", request, ChanceState.SUBMITTED, request.decisionReason());
            tellListener(ChanceNotice.REQUEST_DECLINED, request, NoticeTone.WARNING, standing);
        }
    }

    private void grant(ListenerRequest request, ChanceStanding standing, DecideChance decision, LocalDate on) {
        request.grant(decision, on, facts(standing), json(book.rules().asMap()), caller(), clock.instant());
        moved("LISTENER_REQUEST_GRANTED", request, ChanceState.SUBMITTED, null);
        if (request.kind().isReassessment()) {
            reassess(request, standing, decision.heldOn());
        } else if (request.kind() == ChanceKind.INTERRUPTION) {
            continuation.interrupt(standing.enrolment(), on, request.explanation());
            request.carryOut();
            moved("LISTENER_REQUEST_CARRIED_OUT", request, ChanceState.GRANTED, null);
        } else {
            tell(
                    ChanceNotice.ORDER_TO_SIGN,
                    request,
                    NoticeTone.WARNING,
                    standing,
                    NoticeAddressee.role(DIRECTOR),
                    NoticeAddressee.role(ACTING_DIRECTOR));
        }
        store.flush();
        tellListener(ChanceNotice.REQUEST_GRANTED, request, NoticeTone.INFO, standing);
    }

    private void reassess(ListenerRequest request, ChanceStanding standing, LocalDate heldOn) {
        var rules = book.rules();
        var counted = request.kind() == ChanceKind.REASSESSMENT_OWN
                || rules.secondChance().nextStreamCounts();
        var countedFor = ChanceBook.countedFor(standing, rules);
        var taken = store.placesTaken(standing.person(), countedFor, heldOn.getYear());
        var free = IntStream.iterate(1, place -> place + 1)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
        store.add(ReassessmentRight.used(request.id(), standing.person(), countedFor, heldOn, counted ? free : null));
        var with = request.target().orElse(null);
        continuation.grantReassessment(standing.enrolment());
        request.plan(heldOn, reassessments.list(standing.course(), heldOn, with, standing.enrolment()), with);
    }

    /** A granted request that can no longer be carried out: the stream is full by now, or the listener does not want it any more. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
    public void revoke(ChanceRequestId id, String reason) {
        var request = forChange(id);
        refuse(requests.revoke(request.state(), request.kind(), reason));
        request.revoke(reason);
        moved("LISTENER_REQUEST_REVOKED", request, ChanceState.GRANTED, reason.strip());
        tellListener(
                ChanceNotice.REQUEST_DECLINED,
                request,
                NoticeTone.WARNING,
                store.standing(request.enrolment()).orElseThrow());
    }

    /** Missed hours that were attended later, before a reassessment (paragraph 27(4)). */
    @RolesAllowed({INSTITUTE_ADMIN, METHODOLOGIST_TRAINER})
    public void makeUp(EnrolmentId enrolment, MakeUpHours made) {
        var course = visibility.require(enrolment);
        var standing = store.standing(enrolment).orElseThrow();
        var module = store.modules(course).stream()
                .filter(one -> one.id().equals(made.module()))
                .findFirst();
        if (made.module() != null && module.isEmpty()) {
            throw denied.to("module", made.module().value());
        }
        var attended = continuation.hoursByModule(enrolment);
        var missing = standing.courseHours().subtract(standing.attendedHours());
        var missed = module.map(one -> BigDecimal.valueOf(one.hours())
                        .subtract(attended.getOrDefault(one.id().value(), BigDecimal.ZERO))
                        .min(missing))
                .orElse(missing);
        refuse(makeUps.decide(new MakeUpFacts(
                standing.state(),
                missed,
                made.hours(),
                made.heldOn(),
                standing.courseStart(),
                book.today(),
                made.basis(),
                book.rules())));
        continuation.makeUp(
                enrolment,
                new HoursCredit(made.module(), made.hours()),
                made.heldOn(),
                made.basis().strip(),
                caller(),
                clock.instant());
        LOG.info(() -> "hours made up enrolment=%d".formatted(enrolment.value()));
    }

    private ListenerRequest visible(ChanceRequestId id) {
        if (!store.isVisible(id, access.scope())) {
            throw denied.to("listener_request", id.value());
        }
        return store.find(id).orElseThrow(() -> denied.to("listener_request", id.value()));
    }

    private ListenerRequest forChange(ChanceRequestId id) {
        return store.lock(id).orElseThrow(() -> denied.to("listener_request", id.value()));
    }

    private void moved(String action, ListenerRequest request, ChanceState from, String reason) {
        audit.record(AuditEntry.of(action, "listener_request", request.id().value())
                .moved(from, request.state())
                .because(reason));
        LOG.info(() -> "request changed request=%s from=%s to=%s".formatted(request.id(), from, request.state()));
    }

    private void tellListener(ChanceNotice notice, ListenerRequest request, NoticeTone tone, ChanceStanding standing) {
        var accounts = store.accounts(standing.person());
        if (!accounts.isEmpty()) {
            tell(
                    notice,
                    request,
                    tone,
                    standing,
                    accounts.stream().map(NoticeAddressee::user).toArray(NoticeAddressee[]::new));
        }
    }

    private void tell(
            ChanceNotice notice,
            ListenerRequest request,
            NoticeTone tone,
            ChanceStanding standing,
            NoticeAddressee... addressees) {
        notices.tell(new NewNotice(
                "listener-request:%s:%s".formatted(request.id(), notice),
                tone,
                NoticeText.of(notice, standing.name(), standing.topic(), EnumTexts.of(request.kind())),
                request.kind().paragraph(),
                "/secondchance/detail.xhtml?id=" + request.id(),
                List.of(addressees)));
    }

    private static String facts(ChanceStanding standing) {
        return json(Map.of(
                "state", standing.state().name(),
                "attendedHours", standing.attendedHours().toPlainString(),
                "courseHours", standing.courseHours().toPlainString(),
                "courseEnd", standing.courseEnd().toString()));
    }

    private static String json(Map<String, String> values) {
        var object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
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
