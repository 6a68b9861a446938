package kz.bilik.expulsion;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.COMMISSION_MEMBER;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.calendar.CalendarService;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.enrolment.EnrolmentExpulsion;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.model.CommissionMember;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ListenerCommission;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.expulsion.policy.CommissionPolicy;
import kz.bilik.expulsion.policy.HearingPolicy;
import kz.bilik.expulsion.policy.OpeningFacts;
import kz.bilik.expulsion.policy.OpeningPolicy;
import kz.bilik.expulsion.policy.OrderPolicy;
import kz.bilik.expulsion.policy.VotingPolicy;
import kz.bilik.expulsion.store.CommissionStore;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Listener;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/**
 * Cases of expulsion: opened on confirmed violations, the listener informed and heard, closed when the employer knows (paragraph 28). What happens at the
 * sitting is decided in {@link CommissionSitting}, the order in {@link ExpulsionOrders}.
 */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, COMMISSION_MEMBER})
public class ExpulsionCaseService {

    private static final Logger LOG = Logger.getLogger(ExpulsionCaseService.class.getName());

    private final OpeningPolicy opening = new OpeningPolicy();
    private final HearingPolicy hearing = new HearingPolicy();
    private final OrderPolicy orders = new OrderPolicy();
    private final VotingPolicy voting = new VotingPolicy();
    private final CommissionPolicy fitness = new CommissionPolicy();

    @Inject
    private ExpulsionStore store;

    @Inject
    private CommissionStore commissions;

    @Inject
    private LetterStore letters;

    @Inject
    private CaseAccess cases;

    @Inject
    private BallotBox box;

    @Inject
    private EnrolmentExpulsion enrolments;

    @Inject
    private DocumentService documents;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Those that the caller may see: a member of the commission the cases before it. */
    public Page<CaseRow> cases(PageRequest page) {
        var member = cases.seesAll() ? null : caller();
        return new Page<>(store.cases(page, member, today()), store.countCases(page, member, today()));
    }

    public CaseDetail expulsionCase(ExpulsionCaseId id) {
        var one = cases.visible(id, caller());
        var listener = listener(one.enrolmentId());
        var commission = commissions.find(one.commissionId()).orElseThrow();
        var hours = store.hours(one.enrolmentId());
        var seats = box.seats(one, commission);
        var letter = letters.of(id)
                .map(found -> found.detail(found.isIssued()
                        && documents.isKept(
                                DocumentKind.NOTIFICATION, found.id().value(), found.dataHash())))
                .orElse(null);
        return new CaseDetail(
                id,
                one.state(),
                one.enrolmentId(),
                listener.course(),
                listener.topic(),
                listener.stream(),
                listener.name(),
                listener.workplace(),
                listener.state(),
                hours.attended(),
                hours.total(),
                listener.agreementNumber(),
                summary(commission),
                one.openedOn(),
                one.notifiedOn(),
                one.notifiedBy(),
                one.explanationDue(),
                one.explanation(),
                one.explainedOn(),
                one.sittingOn(),
                one.sittingPlace(),
                one.proposal(),
                one.decision(),
                one.decisionReason(),
                one.protocolNo(),
                one.decidedOn(),
                one.votesFor(),
                one.votesAgainst(),
                one.orderDate(),
                one.orderNo(),
                one.orderDraftedBy(),
                one.orderSignatory(),
                one.notifyDue(),
                one.employerNotifiedOn(),
                one.closedOn(),
                store.violationsOf(
                        store.ofCase(id).stream().map(ViolationRecord::id).toList()),
                seats,
                letter,
                against(one, commission),
                commission
                        .memberOn(caller(), box.dayOf(one))
                        .flatMap(own -> seats.stream()
                                .filter(seat -> seat.memberId() == own.id())
                                .findFirst())
                        .orElse(null),
                one.protocolHash() != null
                        && documents.isKept(DocumentKind.COMMISSION_DECISION, id.value(), one.protocolHash()),
                one.orderHash() != null && documents.isKept(DocumentKind.EXPULSION_ORDER, id.value(), one.orderHash()));
    }

    private List<Ground> against(ExpulsionCase one, ListenerCommission commission) {
        return switch (one.state()) {
            case SITTING -> voting.decide(box.facts(one, commission, true, "?")).grounds();
            case DECIDED, ORDER_SIGNED ->
                orders.close(one.decision(), one.employerNotifiedOn() != null).grounds();
            default -> List.of();
        };
    }

    private CommissionSummary summary(ListenerCommission commission) {
        return new CommissionSummary(
                commission.id(),
                commission.orderNo(),
                commission.orderDate(),
                commission.dissolvedOn(),
                commission.membersOn(today()).size(),
                fitness.decide(commission.factsOn(
                                today(), settings.on(today()).expulsion().minMembers()))
                        .isAllowed());
    }

    /** Those of the signed-in listener of which he was informed, the latest first. */
    @RolesAllowed(LISTENER)
    public List<OwnCase> own() {
        var person = access.scope().personId();
        return person == null
                ? List.of()
                : store.ofPerson(person).stream().map(this::own).toList();
    }

    private OwnCase own(ExpulsionCase one) {
        var listener = listener(one.enrolmentId());
        return new OwnCase(
                one.id(),
                one.state(),
                listener.topic(),
                listener.stream(),
                store.ofCase(one.id()).stream()
                        .map(held -> new OwnCase.Held(held.kind(), held.foundOn(), held.requirement(), held.facts()))
                        .toList(),
                one.notifiedOn(),
                one.explanationDue(),
                one.explanation(),
                one.explainedOn(),
                one.state().isBeforeDecision()
                        && hearing.decideExplanation("?", one.explanationDue(), one.sittingOn(), today())
                                .isAllowed(),
                one.sittingOn(),
                one.sittingPlace(),
                one.decision(),
                one.decidedOn(),
                one.orderNo(),
                one.orderDate(),
                one.orderHash() != null
                        && documents.isKept(
                                DocumentKind.EXPULSION_ORDER, one.id().value(), one.orderHash()));
    }

    /** Opens a case on all violations of the listener that are confirmed and were not heard yet. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public ExpulsionCaseId open(EnrolmentId enrolment, CommissionId commissionId) {
        var listener = listener(enrolment);
        var commission = commissions
                .find(commissionId)
                .orElseThrow(() -> denied.to("listener_commission", commissionId.value()));
        var violations = store.unheard(enrolment);
        var grounds = new ArrayList<>(
                opening.decide(new OpeningFacts(listener.state(), violations.size(), store.isOpen(enrolment)))
                        .grounds());
        grounds.addAll(fitness.decide(commission.factsOn(
                        today(), settings.on(today()).expulsion().minMembers()))
                .grounds());
        refuseIf(new Ruling(grounds));
        var opened = ExpulsionCase.opened(enrolment, commissionId, listener.language(), caller(), today());
        store.add(opened);
        violations.forEach(violation -> violation.bring(opened.id()));
        enrolments.openCase(enrolment);
        audit.record(AuditEntry.of(
                        "EXPULSION_CASE_OPENED", "expulsion_case", opened.id().value())
                .moved(null, opened.state())
                .with("enrolment", enrolment.value())
                .with("violations", violations.size()));
        tell(
                opened,
                ExpulsionNotice.CASE_OPENED,
                "opened",
                "/expulsion/case.xhtml?id=" + opened.id(),
                accounts(commission));
        LOG.info(() -> "expulsion case opened case=%s enrolment=%s".formatted(opened.id(), enrolment.value()));
        return opened.id();
    }

    /**
     * The listener is informed; the days of the explanation begin.
     *
     * @param day on which a letter was handed over or posted; today when the listener is informed in the system
     */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void inform(ExpulsionCaseId id, InformedBy by, LocalDate day) {
        var one = cases.locked(id, caller());
        var listener = listener(one.enrolmentId());
        var on = by == InformedBy.SYSTEM ? today() : day;
        refuseIf(hearing.decideInforming(on, by, listener.username() != null, one.openedOn(), today()));
        var due = calendars
                .calendar()
                .addWorkingDays(on, settings.on(on).expulsion().explanationWorkingDays());
        var from = one.state();
        one.inform(on, by, due);
        audit.record(AuditEntry.of("EXPULSION_LISTENER_INFORMED", "expulsion_case", id.value())
                .moved(from, one.state())
                .with("by", by)
                .with("due", due));
        tellListener(one, listener, ExpulsionNotice.CASE_OPENED, "informed", NoticeTone.ALARM);
        LOG.info(() -> "listener informed of case=%s".formatted(id));
    }

    /** The listener's own words. */
    @RolesAllowed(LISTENER)
    public void explain(ExpulsionCaseId id, String text) {
        var one = cases.own(id);
        refuseIf(hearing.decideExplanation(text, one.explanationDue(), one.sittingOn(), today()));
        one.explain(text, today(), caller());
        audit.record(AuditEntry.of("EXPULSION_EXPLAINED", "expulsion_case", id.value()));
        LOG.info(() -> "explanation given case=%s".formatted(id));
    }

    /** An explanation that came on paper. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void recordExplanation(ExpulsionCaseId id, String text) {
        var one = cases.locked(id, caller());
        refuseIf(hearing.decideExplanation(text, one.explanationDue(), one.sittingOn(), today()));
        one.explain(text, today(), caller());
        audit.record(AuditEntry.of("EXPULSION_EXPLANATION_RECORDED", "expulsion_case", id.value()));
        LOG.info(() -> "explanation recorded case=%s".formatted(id));
    }

    /** Ends the case; after an expulsion not before the employer is informed. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void close(ExpulsionCaseId id) {
        var one = cases.locked(id, caller());
        refuseIf(orders.close(one.decision(), one.employerNotifiedOn() != null));
        var from = one.state();
        one.close(today(), caller());
        audit.record(AuditEntry.of("EXPULSION_CASE_CLOSED", "expulsion_case", id.value())
                .moved(from, one.state()));
        LOG.info(() -> "expulsion case closed case=%s".formatted(id));
    }

    /** Employers who are still not informed after the last day; at night. */
    @RolesAllowed(SYSTEM)
    public void watch() {
        store.overdue(today())
                .forEach(one -> notices.tell(new NewNotice(
                        "expulsion:%s:overdue:%s".formatted(one.id(), one.notifyDue()),
                        NoticeTone.ALARM,
                        NoticeText.of(
                                ExpulsionNotice.EMPLOYER_OVERDUE,
                                listener(one.enrolmentId()).name(),
                                "%1$td.%1$tm.%1$tY".formatted(one.notifyDue())),
                        "28",
                        "/expulsion/case.xhtml?id=" + one.id(),
                        List.of(NoticeAddressee.role(INSTITUTE_ADMIN), NoticeAddressee.role(DIRECTOR)))));
    }

    private void tellListener(
            ExpulsionCase one, Listener listener, ExpulsionNotice what, String step, NoticeTone tone) {
        if (listener.username() != null) {
            notices.tell(new NewNotice(
                    "expulsion:%s:%s:listener".formatted(one.id(), step),
                    tone,
                    NoticeText.of(what, listener.name()),
                    "28",
                    "/expulsion/own.xhtml",
                    List.of(NoticeAddressee.user(listener.username()))));
        }
    }

    private void tell(
            ExpulsionCase one, ExpulsionNotice what, String step, String link, List<NoticeAddressee> addressees) {
        if (!addressees.isEmpty()) {
            notices.tell(new NewNotice(
                    "expulsion:%s:%s".formatted(one.id(), step),
                    NoticeTone.WARNING,
                    NoticeText.of(what, listener(one.enrolmentId()).name()),
                    "28",
                    link,
                    addressees));
        }
    }

    private List<NoticeAddressee> accounts(ListenerCommission commission) {
        return commission.membersOn(today()).stream()
                .map(CommissionMember::username)
                .flatMap(Optional::stream)
                .map(NoticeAddressee::user)
                .toList();
    }

    private Listener listener(EnrolmentId id) {
        return store.listener(id).orElseThrow(() -> denied.to("enrolment", id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling.under(settings.on(today()).asMap()));
        }
    }
}
