package kz.bilik.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.agreement.AgreementDetail;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.AgreementSigning;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.Payer;
import kz.bilik.agreement.Payment;
import kz.bilik.agreement.PaymentStanding;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.programme.Funding;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One agreement as its two sides see it, and what each of them may do with it. */
@Named
@RequestScoped
public class AgreementDetailView {

    private static final List<AgreementState> WAY = List.of(
            AgreementState.DRAFT,
            AgreementState.OFFERED,
            AgreementState.SIGNED_BY_LISTENER,
            AgreementState.IN_FORCE,
            AgreementState.FULFILLED);

    @Inject
    private AgreementSigning signing;

    @Inject
    private AgreementService agreements;

    @Inject
    private SettingsService settings;

    @Inject
    private AskedRecord asked;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private AgreementDetail agreement;
    private String reason;
    private BigDecimal amount;
    private Payer payer;
    private String payerName;
    private LocalDate dueOn;
    private String terms;
    private String bank;
    private LocalDate paidOn;
    private BigDecimal paid;
    private String documentNo;

    /** Reads it before anything is drawn, so that a foreign one answers 404. */
    public void open() {
        getAgreement();
    }

    public AgreementDetail getAgreement() {
        if (agreement == null) {
            agreement = signing.agreement(id());
        }
        return agreement;
    }

    private AgreementId id() {
        return new AgreementId(asked.id("agreement"));
    }

    public List<AgreementState> getWay() {
        return WAY;
    }

    /** Where a step of the ordinary way stands; an agreement that has left it has only done what it had come to. */
    public String step(AgreementState step) {
        var at = WAY.indexOf(getAgreement().state());
        var here = at < 0 ? reached() : at;
        var of = WAY.indexOf(step);
        if (of == at) {
            return step == AgreementState.FULFILLED ? "done" : "now";
        }
        return of < here || at < 0 && of == here ? "done" : "";
    }

    private int reached() {
        return getAgreement().state() == AgreementState.DECLINED
                ? WAY.indexOf(AgreementState.OFFERED)
                : WAY.indexOf(AgreementState.IN_FORCE);
    }

    public Settings getRules() {
        return settings.on(getAgreement().date());
    }

    /** Whether the listener is asked to sign now. */
    public boolean isSignable() {
        return getAgreement().own() && getAgreement().state() == AgreementState.OFFERED && me.is(Roles.LISTENER);
    }

    public boolean isCountersignable() {
        return getAgreement().state() == AgreementState.SIGNED_BY_LISTENER
                && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isPriceable() {
        return getAgreement().state() == AgreementState.DRAFT
                && getAgreement().funding() == Funding.EXTRA_BUDGET
                && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isPayable() {
        return getAgreement().price() != null
                && me.is(Roles.INSTITUTE_ADMIN)
                && getAgreement().payment() != PaymentStanding.PAID
                && getAgreement().listenerSignedOn() != null;
    }

    /** Whoever works for the institute finds the course with all its agreements. */
    public boolean isInstitute() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR);
    }

    /** Tenge that are still owed. */
    public BigDecimal getLeft() {
        return getAgreement().price().amount().subtract(getAgreement().paid()).max(BigDecimal.ZERO);
    }

    public Payer[] getPayers() {
        return Payer.values();
    }

    public String sign() {
        signing.sign(id());
        return asked.done(words.get("agreement.signed"));
    }

    public String decline() {
        signing.decline(id(), reason);
        return asked.done(words.get("agreement.declined"));
    }

    public String countersign() {
        signing.bringIntoForce(id());
        return asked.done(words.get("agreement.inForce"));
    }

    public String agreePrice() {
        agreements.agreePrice(
                id(), new PriceTerms(amount, payer, payerName, dueOn, terms == null ? "" : terms.strip(), getBank()));
        return asked.done(words.get("agreement.priced"));
    }

    public String pay() {
        signing.pay(id(), new Payment(getPaidOn(), paid, documentNo));
        return asked.done(words.get("agreement.paid"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BigDecimal getAmount() {
        return amount == null && getAgreement().price() != null
                ? getAgreement().price().amount()
                : amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Payer getPayer() {
        return payer == null && getAgreement().price() != null
                ? getAgreement().price().payer()
                : payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public String getPayerName() {
        return payerName == null && getAgreement().price() != null
                ? getAgreement().price().payerName()
                : payerName;
    }

    public void setPayerName(String payerName) {
        this.payerName = payerName;
    }

    public LocalDate getDueOn() {
        return dueOn == null && getAgreement().price() != null
                ? getAgreement().price().dueOn()
                : dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getTerms() {
        return terms == null && getAgreement().price() != null
                ? getAgreement().price().terms()
                : terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getBank() {
        if (bank != null) {
            return bank;
        }
        return getAgreement().price() == null
                ? getRules().admission().bank()
                : getAgreement().price().bankDetails();
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public LocalDate getPaidOn() {
        return paidOn == null ? LocalDate.now(clock) : paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public BigDecimal getPaid() {
        return paid;
    }

    public void setPaid(BigDecimal paid) {
        this.paid = paid;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }
}
