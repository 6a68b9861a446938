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
import java.time.LocalDate;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementNumber;
import kz.bilik.agreement.AgreementStanding;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.agreement.Payer;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.error.IllegalTransitionException;

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

    public void signByListener(LocalDate on) {
        moveTo(AgreementState.SIGNED_BY_LISTENER);
        signedByListenerOn = on;
    }

    public void signByInstitute(LocalDate on) {
        moveTo(AgreementState.IN_FORCE);
        signedByInstituteOn = on;
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
}
