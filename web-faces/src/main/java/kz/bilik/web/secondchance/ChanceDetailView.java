package kz.bilik.web.secondchance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.secondchance.ChanceDetail;
import kz.bilik.secondchance.ChanceOrderService;
import kz.bilik.secondchance.ChanceRequestId;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.DecideChance;
import kz.bilik.secondchance.DecisionAuthority;
import kz.bilik.secondchance.SecondChanceService;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One request: what was asked for, the decision, the order. */
@Named
@RequestScoped
public class ChanceDetailView {

    private static final List<ChanceState> WAY =
            List.of(ChanceState.SUBMITTED, ChanceState.GRANTED, ChanceState.CARRIED_OUT);

    @Inject
    private SecondChanceService chances;

    @Inject
    private ChanceOrderService orders;

    @Inject
    private AskedRecord asked;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private ChanceDetail detail;
    private DecisionAuthority authority;
    private String protocolNo;
    private LocalDate protocolDate;
    private LocalDate heldOn;
    private String responsible;
    private String equivalentReason;
    private String reason;
    private LocalDate orderDate;

    public void open() {
        getDetail();
    }

    public ChanceDetail getDetail() {
        if (detail == null) {
            detail = chances.request(id());
        }
        return detail;
    }

    private ChanceRequestId id() {
        return new ChanceRequestId(asked.id("listener_request"));
    }

    public List<ChanceState> getWay() {
        return WAY;
    }

    /** How a step of the way stands: done, now, or to come. */
    public String place(ChanceState step) {
        var at = WAY.indexOf(getDetail().row().state());
        var own = WAY.indexOf(step);
        return own < at || own == at && own == WAY.size() - 1 ? "done" : own == at ? "now" : "";
    }

    public boolean isUsual() {
        return WAY.contains(getDetail().row().state());
    }

    private boolean is(ChanceState state) {
        return getDetail().row().state() == state;
    }

    public boolean isDecidable() {
        return is(ChanceState.SUBMITTED) && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isWithdrawable() {
        return is(ChanceState.SUBMITTED) && me.isAny(Roles.LISTENER, Roles.INSTITUTE_ADMIN);
    }

    /** The order on another stream, or the paper of a reassessment that the commission has granted. */
    public boolean isSignable() {
        return is(ChanceState.GRANTED)
                && getDetail().authority() == DecisionAuthority.COMMISSION
                && getDetail().orderId() == null
                && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isWaitingForOrder() {
        return is(ChanceState.GRANTED) && getDetail().row().kind().needsOrder();
    }

    public boolean isRevocable() {
        return isWaitingForOrder() && (me.is(Roles.INSTITUTE_ADMIN) || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR));
    }

    public boolean isStaff() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.AUDITOR) || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isOtherProgramme() {
        return getDetail().target() != null
                && !getDetail()
                        .target()
                        .programmeCode()
                        .equals(getDetail().standing().programmeCode());
    }

    /** What speaks against it apart from what the form below asks for. */
    public List<Ground> getAgainst() {
        return getDetail().against().stream()
                .filter(ground -> !ground.name().equals("REASSESSMENT_WITHOUT_DAY")
                        && !ground.name().equals("TRANSFER_TO_OTHER_PROGRAMME"))
                .toList();
    }

    public String getHindrance() {
        return getDetail().againstOrder().isEmpty() ? "" : words.get("secondchance.order.hindered");
    }

    public DecisionAuthority[] getAuthorities() {
        return DecisionAuthority.values();
    }

    public String grant() {
        return decide(true, "secondchance.granted");
    }

    public String decline() {
        return decide(false, "secondchance.declined");
    }

    private String decide(boolean granted, String told) {
        chances.decide(
                id(),
                new DecideChance(
                        granted,
                        getAuthority(),
                        protocolNo,
                        getAuthority() == DecisionAuthority.COMMISSION ? getProtocolDate() : null,
                        getDetail().row().kind().isReassessment() ? heldOn : null,
                        responsible,
                        equivalentReason,
                        reason));
        return asked.done(words.get(told));
    }

    public String sign() {
        return asked.done(words.of(
                "secondchance.order.done", orders.sign(id(), getOrderDate()).toString()));
    }

    public String withdraw() {
        chances.withdraw(id());
        return asked.done(words.get("secondchance.withdrawn"));
    }

    public String revoke() {
        chances.revoke(id(), reason);
        return asked.done(words.get("secondchance.revoked"));
    }

    public DecisionAuthority getAuthority() {
        return authority == null
                ? getDetail().row().kind().isReassessment()
                        ? DecisionAuthority.ADMINISTRATOR
                        : DecisionAuthority.COMMISSION
                : authority;
    }

    public void setAuthority(DecisionAuthority authority) {
        this.authority = authority;
    }

    public LocalDate getProtocolDate() {
        return protocolDate == null ? LocalDate.now(clock) : protocolDate;
    }

    public void setProtocolDate(LocalDate protocolDate) {
        this.protocolDate = protocolDate;
    }

    public LocalDate getHeldOn() {
        return heldOn == null ? getDetail().wishedOn() : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getOrderDate() {
        return orderDate == null ? LocalDate.now(clock) : orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    public String getProtocolNo() {
        return protocolNo;
    }

    public void setProtocolNo(String protocolNo) {
        this.protocolNo = protocolNo;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getEquivalentReason() {
        return equivalentReason;
    }

    public void setEquivalentReason(String equivalentReason) {
        this.equivalentReason = equivalentReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
