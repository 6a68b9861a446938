package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.expulsion.Ballot;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.expulsion.CaseDetail;
import kz.bilik.expulsion.CaseDetail.Seat;
import kz.bilik.expulsion.CaseState;
import kz.bilik.expulsion.CommissionRole;
import kz.bilik.expulsion.CommissionSitting;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.ExpulsionCaseService;
import kz.bilik.expulsion.ExpulsionOrders;
import kz.bilik.expulsion.InformedBy;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Words;

/** One case with its steps; of the forms only that is shown whose step is due and is the user's. */
@Named
@RequestScoped
public class ExpulsionCaseView {

    @Inject
    private ExpulsionCaseService cases;

    @Inject
    private CommissionSitting sitting;

    @Inject
    private ExpulsionOrders orders;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private CaseDetail detail;
    private InformedBy by = InformedBy.SYSTEM;
    private String text;
    private String place;
    private CaseDecision proposal;
    private Long member;
    private Ballot ballot = Ballot.FOR;
    private String dissent;

    public void open() {
        getDetail();
    }

    public CaseDetail getDetail() {
        if (detail == null) {
            detail = cases.expulsionCase(id());
        }
        return detail;
    }

    private ExpulsionCaseId id() {
        return new ExpulsionCaseId(asked.id("expulsion_case"));
    }

    /** The steps of the way that this case goes: without an order where another thing was decided. */
    public List<CaseState> getSteps() {
        var decision = getDetail().decision();
        var steps = new ArrayList<>(
                List.of(CaseState.OPENED, CaseState.LISTENER_NOTIFIED, CaseState.SITTING, CaseState.DECIDED));
        if (decision == null || decision == CaseDecision.EXPEL) {
            steps.addAll(List.of(CaseState.ORDER_SIGNED, CaseState.EMPLOYER_NOTIFIED));
        }
        steps.add(CaseState.CLOSED);
        return steps;
    }

    public String step(CaseState step) {
        var reached = getDetail().state();
        if (step == reached) {
            return reached == CaseState.CLOSED ? "done" : "now";
        }
        return step.ordinal() < reached.ordinal() ? "done" : "";
    }

    private boolean isIn(CaseState state) {
        return getDetail().state() == state;
    }

    private boolean isAdmin() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    private boolean isOf(CommissionRole role) {
        return getDetail().ownMember() != null && getDetail().ownMember().role() == role;
    }

    private boolean isClerk() {
        return isAdmin() || isOf(CommissionRole.SECRETARY);
    }

    public boolean isInformable() {
        return isIn(CaseState.OPENED) && isAdmin();
    }

    public boolean isExplainable() {
        return isAdmin() && (isIn(CaseState.LISTENER_NOTIFIED) || isIn(CaseState.SITTING));
    }

    public boolean isConvenable() {
        return isClerk() && (isIn(CaseState.LISTENER_NOTIFIED) || isIn(CaseState.SITTING) && !isVoted());
    }

    private boolean isVoted() {
        return getDetail().seats().stream().anyMatch(seat -> seat.ballot() != null);
    }

    public boolean isSitting() {
        return isIn(CaseState.SITTING);
    }

    public boolean isHeld() {
        return isSitting() && !LocalDate.now(clock).isBefore(getDetail().sittingOn());
    }

    public boolean isProposable() {
        return isSitting() && isClerk();
    }

    public boolean isVoter() {
        var own = getDetail().ownMember();
        return isHeld() && getDetail().proposal() != null && own != null && own.recusal() == null;
    }

    /** Members without an account, whose ballots the secretary enters. */
    public List<Seat> getEntered() {
        return isHeld() && getDetail().proposal() != null && isClerk()
                ? getDetail().seats().stream()
                        .filter(seat -> !seat.hasAccount() && seat.recusal() == null)
                        .toList()
                : List.of();
    }

    public boolean isChair() {
        return isSitting() && isOf(CommissionRole.CHAIR);
    }

    public boolean isDraftable() {
        return isIn(CaseState.DECIDED) && getDetail().decision() == CaseDecision.EXPEL && isAdmin();
    }

    public boolean isSigner() {
        return isIn(CaseState.DECIDED)
                && getDetail().orderDate() != null
                && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isAwaitingDraft() {
        return isIn(CaseState.DECIDED)
                && getDetail().decision() == CaseDecision.EXPEL
                && getDetail().orderDate() == null;
    }

    public boolean isClosable() {
        return isAdmin()
                && (isIn(CaseState.DECIDED) && getDetail().decision() != CaseDecision.EXPEL
                        || isIn(CaseState.ORDER_SIGNED)
                        || isIn(CaseState.EMPLOYER_NOTIFIED));
    }

    /** Why the step in hand cannot be taken; empty when it can. */
    public String getHindrance() {
        var against = getDetail().against();
        return against.isEmpty() ? "" : words.ground(against.get(0));
    }

    public InformedBy[] getWays() {
        return InformedBy.values();
    }

    public CaseDecision[] getDecisions() {
        return CaseDecision.values();
    }

    public Ballot[] getBallots() {
        return Ballot.values();
    }

    public String inform() {
        cases.inform(id(), by, basis.getDate());
        return asked.done(words.get("expulsion.case.informed"));
    }

    public String recordExplanation() {
        cases.recordExplanation(id(), text);
        return asked.done(words.get("expulsion.case.explained"));
    }

    public String convene() {
        sitting.convene(id(), basis.getDate(), place);
        return asked.done(words.get("expulsion.case.convened"));
    }

    public String propose() {
        sitting.propose(id(), proposal);
        return asked.done(words.get("expulsion.case.proposed"));
    }

    public String vote() {
        sitting.vote(id(), getDetail().ownMember().memberId(), ballot, dissent);
        return asked.done(words.get("expulsion.case.voted"));
    }

    public String recuse() {
        sitting.recuse(id(), getDetail().ownMember().memberId(), basis.getReason());
        return asked.done(words.get("expulsion.case.aside"));
    }

    public String enter() {
        sitting.vote(id(), member, ballot, dissent);
        return asked.done(words.get("expulsion.case.voted"));
    }

    public String decide() {
        var number = sitting.decide(id(), text);
        return asked.done(words.of("expulsion.case.decided", number));
    }

    public String draftOrder() {
        orders.draft(id(), basis.getDate());
        return asked.done(words.get("expulsion.case.drafted"));
    }

    public String sign() {
        var number = orders.sign(id());
        return asked.done(words.of("expulsion.case.signed", number));
    }

    public String close() {
        cases.close(id());
        return asked.done(words.get("expulsion.case.closed"));
    }

    public InformedBy getBy() {
        return by;
    }

    public void setBy(InformedBy by) {
        this.by = by;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlace() {
        return place == null ? getDetail().sittingPlace() : place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public CaseDecision getProposal() {
        return proposal == null ? getDetail().proposal() : proposal;
    }

    public void setProposal(CaseDecision proposal) {
        this.proposal = proposal;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public Ballot getBallot() {
        return ballot;
    }

    public void setBallot(Ballot ballot) {
        this.ballot = ballot;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
