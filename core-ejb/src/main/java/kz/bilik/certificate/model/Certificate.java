package kz.bilik.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateNumber;
import kz.bilik.certificate.CertificateStanding;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.HandoverMethod;
import kz.bilik.certificate.RevokeCertificate;
import kz.bilik.certificate.VerificationToken;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenPaper;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.shared.error.IllegalTransitionException;

/** A numbered certificate. Its wording is frozen; only the blank under it may change before it is handed over. */
@Entity
@Table(name = "certificate")
public class Certificate extends FrozenPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "duplicate_no")
    private int duplicate;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "region_kato")
    private String regionKato;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CertificateStatus state;

    @Column(name = "token")
    private String token;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "holder_sort_key")
    private byte[] holderSortKey;

    @Column(name = "holder_fold")
    private String holderFold;

    @Column(name = "topic_kk")
    private String topicKk;

    @Column(name = "hours")
    private int hours;

    @Column(name = "completion_date")
    private LocalDate completionDate;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Enumerated(EnumType.STRING)
    @Column(name = "signatory_role")
    private SignatoryRole signatoryRole;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "handed_over_by")
    private String handedOverBy;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "handover_method")
    private HandoverMethod handoverMethod;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revocation_order_no")
    private String revocationOrderNo;

    @Column(name = "revocation_order_date")
    private LocalDate revocationOrderDate;

    @Column(name = "revocation_reason")
    private String revocationReason;

    @Column(name = "replaced_by_id")
    private Long replacedById;

    @Version
    @Column(name = "version")
    private int version;

    protected Certificate() {}

    private Certificate(CertificateDraft draft) {
        super(
                draft.number().toString(),
                draft.number().year(),
                draft.number().sequence(),
                draft.language(),
                draft.issueDate());
    }

    public static Certificate prepared(CertificateDraft draft, String by, Instant at) {
        var certificate = new Certificate(draft);
        certificate.duplicate = draft.number().duplicate();
        certificate.requestId = draft.requestId().toString();
        certificate.enrolmentId = draft.enrolment().value();
        certificate.courseId = draft.course().value();
        certificate.personId = draft.person().value();
        certificate.regionKato = draft.regionKato();
        certificate.state = CertificateStatus.PREPARED;
        certificate.token = draft.token().value();
        certificate.freeze(draft.snapshot().json());
        certificate.holderName = draft.holder();
        certificate.holderSortKey = draft.holderSortKey();
        certificate.holderFold = draft.holderFold();
        certificate.topicKk = draft.snapshot().topic().kk();
        certificate.hours = draft.snapshot().hours();
        certificate.completionDate = draft.completionDate();
        certificate.validUntil = draft.validUntil();
        certificate.signatoryName = draft.signatoryName();
        certificate.signatoryRole = draft.signatoryRole();
        certificate.preparedBy = by;
        certificate.preparedAt = at;
        return certificate;
    }

    /** The duplicate that takes this certificate's place. */
    public Certificate duplicate(
            BlankNumber blank,
            VerificationToken newToken,
            String verifyUrl,
            Signatory signatory,
            UUID request,
            String by,
            Instant at) {
        var copyNumber = number().nextDuplicate();
        var copy = snapshot().duplicate(copyNumber.toString(), blank, newToken, verifyUrl, signatory);
        return prepared(
                new CertificateDraft(
                        copyNumber,
                        request,
                        enrolment(),
                        course(),
                        new PersonId(personId),
                        regionKato,
                        newToken,
                        copy,
                        language(),
                        holderName,
                        holderSortKey,
                        holderFold,
                        completionDate,
                        issueDate(),
                        validUntil,
                        signatory.name(),
                        signatory.role()),
                by,
                at);
    }

    public void sign(String by, Instant at) {
        become(CertificateStatus.SIGNED);
        signedBy = by;
        signedAt = at;
    }

    public void handOver(HandoverMethod method, String by, Instant at) {
        become(CertificateStatus.ISSUED);
        handoverMethod = method;
        handedOverBy = by;
        handedOverAt = at;
    }

    public void discard() {
        become(CertificateStatus.DISCARDED);
    }

    public void revoke(RevokeCertificate order, LocalDate on) {
        become(CertificateStatus.REVOKED);
        revokedOn = on;
        revocationOrderNo = order.orderNo();
        revocationOrderDate = order.orderDate();
        revocationReason = order.reason();
    }

    public void replace() {
        become(CertificateStatus.REPLACED);
    }

    public void replacedBy(CertificateId duplicateId) {
        replacedById = duplicateId.value();
    }

    /**
     * A misprint: the same certificate with the same number on another blank.
     *
     * @param signatory who signs today; he is named where nobody has signed yet
     */
    public void reprintOn(BlankNumber blank, Signatory signatory) {
        if (state == CertificateStatus.PREPARED) {
            freeze(snapshot().on(blank).signedBy(signatory).json());
            signatoryName = signatory.name();
            signatoryRole = signatory.role();
        } else if (state == CertificateStatus.SIGNED) {
            freeze(snapshot().on(blank).json());
        } else {
            throw new IllegalTransitionException("reprint of certificate " + id, state, state);
        }
    }

    private void become(CertificateStatus next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransitionException("certificate " + id, state, next);
        }
        state = next;
    }

    public CertificateStanding standingOn(LocalDate day) {
        return CertificateStanding.of(state, issueDate(), validUntil, day);
    }

    public PaperRef paper(DocumentKind kind) {
        return paper(kind, id, holderName, topicKk);
    }

    public CertificateId id() {
        return new CertificateId(id);
    }

    public CertificateNumber number() {
        return new CertificateNumber(numberYear(), numberSequence(), duplicate);
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public CourseId course() {
        return new CourseId(courseId);
    }

    public CertificateStatus state() {
        return state;
    }

    public String token() {
        return token;
    }

    public CertificateSnapshot snapshot() {
        return CertificateSnapshot.parse(wording());
    }

    public String holderName() {
        return holderName;
    }

    public LocalDate completionDate() {
        return completionDate;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String signatoryName() {
        return signatoryName;
    }

    public SignatoryRole signatoryRole() {
        return signatoryRole;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String handedOverBy() {
        return handedOverBy;
    }

    public Instant handedOverAt() {
        return handedOverAt;
    }

    public HandoverMethod handoverMethod() {
        return handoverMethod;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }

    public String revocationOrderNo() {
        return revocationOrderNo;
    }

    public LocalDate revocationOrderDate() {
        return revocationOrderDate;
    }

    public String revocationReason() {
        return revocationReason;
    }

    public CertificateId replacedBy() {
        return replacedById == null ? null : new CertificateId(replacedById);
    }
}
