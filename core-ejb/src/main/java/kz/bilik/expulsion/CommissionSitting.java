package kz.bilik.expulsion;

import static kz.bilik.shared.security.Roles.COMMISSION_MEMBER;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bilik.agreement.AgreementConsequences;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.document.NumberLedger;
import kz.bilik.enrolment.EnrolmentExpulsion;
import kz.bilik.expulsion.model.CommissionMember;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ListenerCommission;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.expulsion.policy.BallotFacts;
import kz.bilik.expulsion.policy.CaseRefusal;
import kz.bilik.expulsion.policy.CommissionPolicy;
import kz.bilik.expulsion.policy.HearingPolicy;
import kz.bilik.expulsion.policy.SittingFacts;
import kz.bilik.expulsion.policy.VotingPolicy;
import kz.bilik.expulsion.store.CommissionStore;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Cast;
import kz.bilik.expulsion.store.ExpulsionStore.Listener;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/**
 * The sitting of the commission on a case: set by the secretary, what is proposed put to the vote, each member voting in person, decided and signed by the chair
 * (paragraph 28). A member without an account has the ballot entered by the secretary or an administrator.
 */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, COMMISSION_MEMBER, SYSTEM})
public class CommissionSitting {

    private static final Logger LOG = Logger.getLogger(CommissionSitting.class.getName());

    private final HearingPolicy hearing = new HearingPolicy();
    private final VotingPolicy voting = new VotingPolicy();
    private final CommissionPolicy fitness = new CommissionPolicy();

    @Inject
    private ExpulsionStore store;

    @Inject
    private CommissionStore commissions;

    @Inject
    private CaseAccess cases;

    @Inject
    private BallotBox box;

    @Inject
    private EnrolmentExpulsion enrolments;

    @Inject
    private AgreementConsequences agreements;

    @Inject
    private ExpulsionPaperWording wording;

    @Inject
    private NumberLedger numbers;

    @Inject
    private JobService jobs;

    @Inject
    private NoticeService notices;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Sets the sitting, or another day and place while nothing was voted. */
    public void convene(ExpulsionCaseId id, LocalDate day, String place) {
        var one = cases.locked(id, caller());
        var commission = commission(one);
        refuseIf(voting.decideClerk(isClerk(commission, today())));
        refuseIf(hearing.decideSitting(new SittingFacts(
                day, place, lastViolation(one), one.notifiedOn(), one.explanationDue(), one.explanation() != null)));
        refuseIf(fitness.decide(
                commission.factsOn(day, settings.on(day).expulsion().minMembers())));
        var from = one.state();
        one.convene(day, place);
        store.discardBallots(id);
        audit.record(AuditEntry.of("EXPULSION_SITTING_SET", "expulsion_case", id.value())
                .moved(from, one.state())
                .with("day", day));
        tell(one, ExpulsionNotice.SITTING_SET, "sitting:" + day, NoticeTone.WARNING, written(day));
        LOG.info(() -> "sitting set case=%s day=%s".formatted(id, day));
    }

    /** Puts a decision to the vote; another one is voted on anew. */
    public void propose(ExpulsionCaseId id, CaseDecision proposal) {
        var one = cases.locked(id, caller());
        refuseIf(voting.decideClerk(isClerk(commission(one), today())));
        if (proposal == null) {
            throw new RefusedException(CaseRefusal.NOTHING_PROPOSED);
        }
        if (proposal != one.proposal()) {
            one.propose(proposal);
            store.discardBallots(id);
        }
        audit.record(AuditEntry.of("EXPULSION_PROPOSED", "expulsion_case", id.value())
                .with("proposal", proposal));
        LOG.info(() -> "decision proposed case=%s proposal=%s".formatted(id, proposal));
    }

    /** @param dissent a dissenting opinion; null or blank without one */
    public void vote(ExpulsionCaseId id, long memberId, Ballot ballot, String dissent) {
        var one = cases.locked(id, caller());
        var commission = commission(one);
        var member = seated(one, commission, memberId);
        refuseIf(voting.decideBallot(ballotFacts(one, commission, member)));
        store.cast(id, memberId, new Cast(ballot, null, blankAsNull(dissent)), caller(), clock.instant());
        audit.record(AuditEntry.of("EXPULSION_VOTE_CAST", "expulsion_case", id.value())
                .with("member", memberId)
                .with("ballot", ballot));
        LOG.info(() -> "vote cast case=%s member=%d".formatted(id, memberId));
    }

    /** A member who is partial steps aside, with the reason. */
    public void recuse(ExpulsionCaseId id, long memberId, String reason) {
        var one = cases.locked(id, caller());
        var commission = commission(one);
        var member = seated(one, commission, memberId);
        var facts = ballotFacts(one, commission, member);
        refuseIf(voting.decideBallot(new BallotFacts(
                true, one.state() == CaseState.SITTING, facts.byMember(), facts.byClerk(), facts.hasAccount(), false)));
        refuseIf(voting.decideRecusal(reason));
        store.cast(id, memberId, new Cast(null, reason.strip(), null), caller(), clock.instant());
        audit.record(AuditEntry.of("EXPULSION_MEMBER_STEPPED_ASIDE", "expulsion_case", id.value())
                .because(reason.strip())
                .with("member", memberId));
        LOG.info(() -> "member stepped aside case=%s member=%d".formatted(id, memberId));
    }

    /** The chair signs what the votes carry; anything but an expulsion takes effect at once. */
    @RolesAllowed({COMMISSION_MEMBER, SYSTEM})
    public ProtocolNumber decide(ExpulsionCaseId id, String reason) {
        var year = today().getYear();
        numbers.open(ProtocolNumber.series(year));
        numbers.lock(ProtocolNumber.series(year));
        var one = cases.locked(id, caller());
        var commission = commission(one);
        if (one.state() != CaseState.SITTING) {
            throw new IllegalTransitionException("expulsion_case", one.state(), CaseState.DECIDED);
        }
        refuseIf(voting.decide(box.facts(one, commission, isChair(one, commission), reason)));
        var count = box.count(one, commission);
        var number = new ProtocolNumber(year, numbers.take(ProtocolNumber.series(year), 1));
        var minutes = wording.protocol(
                        one,
                        number.toString(),
                        commission,
                        count.inFavour() + count.opposed(),
                        count.inFavour(),
                        count.opposed())
                .toString();
        var from = one.state();
        one.decide(number, reason, count.inFavour(), count.opposed(), minutes, caller());
        store.flush();
        follow(one);
        jobs.order(new NewJob(
                ExpulsionPapers.JOB,
                id.value(),
                Json.createObjectBuilder().build(),
                UUID.nameUUIDFromBytes(("expulsion-protocol/" + id).getBytes(StandardCharsets.UTF_8)),
                List.of(new NewJob.Item(ExpulsionPapers.SUBJECT, id.value()))));
        audit.record(AuditEntry.of("EXPULSION_DECIDED", "expulsion_case", id.value())
                .moved(from, one.state())
                .because(reason.strip())
                .with("decision", one.decision())
                .with("protocol", number)
                .with("for", count.inFavour())
                .with("against", count.opposed()));
        LOG.info(() -> "case decided case=%s decision=%s".formatted(id, one.decision()));
        return number;
    }

    private void follow(ExpulsionCase one) {
        if (one.decision() != CaseDecision.EXPEL) {
            enrolments.returnToFormerState(one.enrolmentId());
            agreements.restore(one.enrolmentId(), one.decisionReason());
        }
        tell(one, ExpulsionNotice.CASE_DECIDED, "decided", NoticeTone.ALARM, one.protocolNo());
        if (one.decision().opensSecondWay()) {
            notices.tell(new NewNotice(
                    "expulsion:%s:second-way".formatted(one.id()),
                    NoticeTone.WARNING,
                    NoticeText.of(ExpulsionNotice.SECOND_WAY_OPEN, listener(one).name(), one.protocolNo()),
                    "27",
                    "/expulsion/case.xhtml?id=" + one.id(),
                    List.of(NoticeAddressee.role(INSTITUTE_ADMIN))));
        }
    }

    /** The listener, the administrators, and the members who have an account. */
    private void tell(ExpulsionCase one, ExpulsionNotice what, String step, NoticeTone tone, String argument) {
        var listener = listener(one);
        var inside = new ArrayList<NoticeAddressee>();
        inside.add(NoticeAddressee.role(INSTITUTE_ADMIN));
        if (what == ExpulsionNotice.CASE_DECIDED) {
            inside.add(NoticeAddressee.role(DIRECTOR));
        }
        commission(one).membersOn(today()).stream()
                .map(CommissionMember::username)
                .flatMap(Optional::stream)
                .map(NoticeAddressee::user)
                .forEach(inside::add);
        notices.tell(new NewNotice(
                "expulsion:%s:%s".formatted(one.id(), step),
                NoticeTone.INFO,
                NoticeText.of(what, listener.name(), argument),
                "28",
                "/expulsion/case.xhtml?id=" + one.id(),
                inside));
        if (listener.username() != null) {
            notices.tell(new NewNotice(
                    "expulsion:%s:%s:listener".formatted(one.id(), step),
                    tone,
                    NoticeText.of(what, listener.name(), argument),
                    "28",
                    "/expulsion/own.xhtml",
                    List.of(NoticeAddressee.user(listener.username()))));
        }
    }

    private BallotFacts ballotFacts(ExpulsionCase one, ListenerCommission commission, CommissionMember member) {
        return new BallotFacts(
                one.proposal() != null,
                one.state() == CaseState.SITTING && !today().isBefore(one.sittingOn()),
                session.isCallerInRole(SYSTEM)
                        || member.username().filter(caller()::equals).isPresent(),
                isClerk(commission, box.dayOf(one)),
                member.username().isPresent(),
                Optional.ofNullable(store.ballots(one.id()).get(member.id()))
                        .filter(cast -> cast.recusal() != null)
                        .isPresent());
    }

    private CommissionMember seated(ExpulsionCase one, ListenerCommission commission, long memberId) {
        return commission.membersOn(box.dayOf(one)).stream()
                .filter(member -> member.id() == memberId)
                .findFirst()
                .orElseThrow(() -> denied.to("listener_commission_member", memberId));
    }

    private boolean isClerk(ListenerCommission commission, LocalDate day) {
        return session.isCallerInRole(INSTITUTE_ADMIN)
                || session.isCallerInRole(SYSTEM)
                || commission
                        .memberOn(caller(), day)
                        .filter(member -> member.role() == CommissionRole.SECRETARY)
                        .isPresent();
    }

    private boolean isChair(ExpulsionCase one, ListenerCommission commission) {
        return session.isCallerInRole(SYSTEM)
                || commission
                        .memberOn(caller(), one.sittingOn())
                        .filter(member -> member.role() == CommissionRole.CHAIR)
                        .isPresent();
    }

    private LocalDate lastViolation(ExpulsionCase one) {
        return store.ofCase(one.id()).stream()
                .map(ViolationRecord::foundOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private ListenerCommission commission(ExpulsionCase one) {
        return commissions.find(one.commissionId()).orElseThrow();
    }

    private Listener listener(ExpulsionCase one) {
        return store.listener(one.enrolmentId()).orElseThrow();
    }

    private static String written(LocalDate day) {
        return "%1$td.%1$tm.%1$tY".formatted(day);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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
