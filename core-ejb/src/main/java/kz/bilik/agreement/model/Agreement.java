package kz.bilik.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementNumber;
import kz.bilik.agreement.AgreementStanding;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.agreement.Payer;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.document.Sha256;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.time.ClockProducer;

/** The training agreement of one listener. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "number")
    private String number;

    @Column(name = "agreement_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AgreementState state;

    @Column(name = "signed_by_listener_on")
    private LocalDate signedByListenerOn;

    @Column(name = "signed_by_institute_on")
    private LocalDate signedByInstituteOn;

    @Column(name = "price")
    private BigDecimal price;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer")
    private Payer payer;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payment_due")
    private LocalDate paymentDue;

    @Column(name = "payment_terms")
    private String paymentTerms;

    @Column(name = "bank_details")
    private String bankDetails;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "listener_account")
    private String listenerAccount;

    @Column(name = "listener_signed_at")
    private Instant listenerSignedAt;

    @Column(name = "institute_account")
    private String instituteAccount;

    @Column(name = "institute_signed_at")
    private Instant instituteSignedAt;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Enumerated(EnumType.STRING)
    @Column(name = "signatory_role")
    private SignatoryRole signatoryRole;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "wording")
    private String wording;

    @Column(name = "language")
    private String language;

    @Column(name = "data_hash")
    private String dataHash;

    @Version
    @Column(name = "version")
    private int version;

    protected Agreement() {}

    /** Prepared for a listener who is being admitted; nobody has signed and nothing was offered. */
    public static Agreement prepared(EnrolmentId enrolment, AgreementNumber number, LocalDate date) {
        return drafted(new ConcludeAgreement(enrolment, number.toString(), date));
    }

    public static Agreement drafted(ConcludeAgreement terms) {
        var agreement = new Agreement();
        agreement.enrolmentId = terms.enrolment().value();
        agreement.number = terms.number();
        agreement.date = terms.date();
        agreement.state = AgreementState.DRAFT;
        return agreement;
    }

    /** Fills the price block, which is open until the agreement is offered. */
    public void agreePrice(PriceTerms terms) {
        if (state != AgreementState.DRAFT) {
            throw new IllegalTransitionException("agreement", state, AgreementState.DRAFT);
        }
        price = terms.amount();
        payer = terms.payer();
        payerName = terms.payerName();
        paymentDue = terms.dueOn();
        paymentTerms = terms.terms();
        bankDetails = terms.bankDetails();
    }

    public void offer() {
        moveTo(AgreementState.OFFERED);
    }

    /** @param text JSON of the agreement as the document service takes it; what the listener reads and signs */
    public void offer(Instant at, String text, String writtenIn) {
        offer();
        offeredAt = at;
        wording = text;
        language = writtenIn;
    }

    /** On paper. */
    public void signByListener(LocalDate on) {
        moveTo(AgreementState.SIGNED_BY_LISTENER);
        signedByListenerOn = on;
    }

    /** In the system, by the listener's own account. */
    public void signByListener(String account, Instant at) {
        signByListener(dayOf(at));
        listenerAccount = account;
        listenerSignedAt = at;
    }

    /** On paper. */
    public void signByInstitute(LocalDate on) {
        moveTo(AgreementState.IN_FORCE);
        signedByInstituteOn = on;
    }

    /** In the system, by whoever may sign for the institute that day. */
    public void signByInstitute(Signatory signatory, String account, Instant at) {
        signByInstitute(dayOf(at));
        instituteAccount = account;
        instituteSignedAt = at;
        signatoryName = signatory.name();
        signatoryRole = signatory.role();
    }

    /** From now on the paper says this to the letter, whatever changes later. */
    public void freeze(String text, String writtenIn) {
        wording = text;
        language = writtenIn;
        dataHash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was offered, and once it is in force what was signed; empty before, and for an agreement on paper. */
    public Optional<String> wording() {
        return Optional.ofNullable(wording);
    }

    public String language() {
        return language;
    }

    /** Empty before both sides have signed in the system. */
    public Optional<String> dataHash() {
        return Optional.ofNullable(dataHash);
    }

    public void decline(String reason) {
        moveTo(AgreementState.DECLINED, reason);
    }

    public void breach(String reason) {
        moveTo(AgreementState.BREACHED, reason);
    }

    /** The commission has warned: it binds again. */
    public void restore(String reason) {
        moveTo(AgreementState.IN_FORCE, reason);
    }

    /** After a breach. */
    public void terminate(String reason) {
        if (state != AgreementState.BREACHED) {
            throw new IllegalTransitionException("agreement", state, AgreementState.TERMINATED);
        }
        moveTo(AgreementState.TERMINATED, reason);
    }

    /** Together with the admission order, however far it was signed. */
    public void fallAway(String reason) {
        moveTo(AgreementState.TERMINATED, reason);
    }

    /** The listener goes on in another stream, under an agreement of its own. */
    public void amend(String reason) {
        moveTo(AgreementState.AMENDED, reason);
    }

    /** The course is over and the listener has an outcome. */
    public void fulfil() {
        moveTo(AgreementState.FULFILLED);
    }

    private void moveTo(AgreementState target, String reason) {
        moveTo(target);
        stateReason = reason.strip();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ClockProducer.ZONE);
    }

    /** Null where a budget pays, and until the block is filled. */
    public PriceTerms priceTerms() {
        return price == null
                ? null
                : new PriceTerms(
                        price, payer, payerName, paymentDue, paymentTerms == null ? "" : paymentTerms, bankDetails);
    }

    private void moveTo(AgreementState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("agreement", state, target);
        }
        state = target;
    }

    public AgreementId id() {
        return new AgreementId(id);
    }

    public AgreementStanding standing() {
        return new AgreementStanding(id(), number, date, state, price != null);
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public AgreementState state() {
        return state;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public LocalDate signedByListenerOn() {
        return signedByListenerOn;
    }

    public LocalDate signedByInstituteOn() {
        return signedByInstituteOn;
    }

    public String signatoryName() {
        return signatoryName;
    }

    public String stateReason() {
        return stateReason;
    }
}
