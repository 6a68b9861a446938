package kz.bilik.admission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.bilik.admission.AdmissionOrderId;
import kz.bilik.admission.AdmitPerson;
import kz.bilik.admission.policy.AdmissionWarning;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.Payer;
import kz.bilik.document.Sha256;
import kz.bilik.enrolment.AdmissionBasis;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.shared.regulation.Ground;

/** A listener in an admission order, with what the admission rests on and the agreement that was prepared. */
@Entity
@Table(name = "admission_line")
public class AdmissionLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "list_line_id")
    private Long listLineId;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "referral_order_id")
    private Long referralOrderId;

    @Column(name = "identity_copy_id")
    private Long identityCopyId;

    @Column(name = "flags")
    private String flags;

    @Column(name = "price")
    private BigDecimal price;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer")
    private Payer payer;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payment_due")
    private LocalDate paymentDue;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "agreement_id")
    private Long agreementId;

    @Column(name = "wording")
    private String wording;

    @Column(name = "data_hash")
    private String dataHash;

    protected AdmissionLine() {}

    public static AdmissionLine added(
            AdmissionOrderId order, EnrolmentId enrolment, AdmitPerson admitted, String by, Instant at) {
        var line = new AdmissionLine();
        line.orderId = order.value();
        line.enrolmentId = enrolment.value();
        line.personId = admitted.person().value();
        line.price = admitted.price();
        line.payer = admitted.payer();
        line.payerName =
                admitted.payerName() == null ? null : admitted.payerName().strip();
        line.paymentDue = admitted.paymentDue();
        line.flags = "";
        line.addedBy = by;
        line.addedAt = at;
        return line;
    }

    /** What the admission rests on as of now, and what is marked. */
    public void rest(AdmissionGround ground, List<Ground> marked) {
        listLineId = ground.listLineId();
        applicationId = ground.applicationId();
        referralOrderId = ground.referralOrderId();
        identityCopyId = ground.identityCopyId();
        flags = marked.stream().map(Ground::name).collect(Collectors.joining(" "));
    }

    /** @param text JSON of the agreement as the document service takes it */
    public void prepare(AgreementId agreement, String text) {
        agreementId = agreement.value();
        wording = text;
        dataHash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    public AdmissionBasis basis() {
        return new AdmissionBasis(applicationId, listLineId, referralOrderId, orderId);
    }

    public List<AdmissionWarning> warnings() {
        return flags.isEmpty()
                ? List.of()
                : Arrays.stream(flags.split(" ")).map(AdmissionWarning::valueOf).toList();
    }

    /** Whether everything about the payment is stated. */
    public boolean isPriced() {
        return price != null && payer != null && payerName != null && !payerName.isBlank() && paymentDue != null;
    }

    public long id() {
        return id;
    }

    public AdmissionOrderId orderId() {
        return new AdmissionOrderId(orderId);
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    public Long applicationId() {
        return applicationId;
    }

    public BigDecimal price() {
        return price;
    }

    public Payer payer() {
        return payer;
    }

    public String payerName() {
        return payerName;
    }

    public LocalDate paymentDue() {
        return paymentDue;
    }

    public Long agreementId() {
        return agreementId;
    }

    public String wording() {
        return wording;
    }

    public String dataHash() {
        return dataHash;
    }
}
