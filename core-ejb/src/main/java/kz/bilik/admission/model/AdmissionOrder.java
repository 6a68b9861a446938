package kz.bilik.admission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.admission.AdmissionOrderId;
import kz.bilik.admission.AdmissionOrderNumber;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.admission.DraftOrder;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
import kz.bilik.organisation.Signatory;
import kz.bilik.shared.error.IllegalTransitionException;

/** An order that admits listeners of one stream; with the signature it gets its number and its wording is frozen. */
@Entity
@Table(name = "admission_order")
public class AdmissionOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AdmissionOrderState state;

    @Column(name = "order_date")
    private LocalDate date;

    @Column(name = "leader_name")
    private String leaderName;

    @Column(name = "leader_post")
    private String leaderPost;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "number")
    private String number;

    @Column(name = "number_year")
    private Integer numberYear;

    @Column(name = "number_seq")
    private Long numberSequence;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_role")
    private String signatoryRole;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "language")
    private String language;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "data_hash")
    private String dataHash;

    @Version
    @Column(name = "version")
    private int version;

    protected AdmissionOrder() {}

    public static AdmissionOrder drafted(CourseId course, DraftOrder draft, String language, String by, Instant at) {
        var order = new AdmissionOrder();
        order.courseId = course.value();
        order.state = AdmissionOrderState.DRAFT;
        order.language = language;
        order.draftedBy = by;
        order.draftedAt = at;
        order.write(draft);
        return order;
    }

    /** Another day, leader or reason, while it is a draft. */
    public void write(DraftOrder draft) {
        date = draft.date();
        leaderName = draft.leaderName().strip();
        leaderPost = draft.leaderPost().strip();
        lateReason = draft.lateReason() == null || draft.lateReason().isBlank()
                ? null
                : draft.lateReason().strip();
    }

    /** @param wording JSON as the document service takes it */
    public void sign(AdmissionOrderNumber given, Signatory signatory, String wording, String by, Instant at) {
        moveTo(AdmissionOrderState.SIGNED);
        number = given.toString();
        numberYear = given.year();
        numberSequence = given.sequence();
        signatoryName = signatory.name();
        signatoryRole = signatory.role().name();
        snapshot = wording;
        dataHash = Sha256.hex(wording.getBytes(StandardCharsets.UTF_8));
        signedBy = by;
        signedAt = at;
    }

    public void cancel(String reason, String by, Instant at) {
        moveTo(AdmissionOrderState.CANCELLED);
        cancelReason = reason.strip();
        cancelledBy = by;
        cancelledAt = at;
    }

    private void moveTo(AdmissionOrderState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("admission_order", state, target);
        }
        state = target;
    }

    public PaperRef paper(String topic) {
        return new PaperRef(
                PaperName.of(number.replace('/', '-'), topic, "").value(), DocumentKind.ADMISSION_ORDER, id, dataHash);
    }

    public AdmissionOrderId id() {
        return new AdmissionOrderId(id);
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public AdmissionOrderState state() {
        return state;
    }

    public LocalDate date() {
        return date;
    }

    public String leaderName() {
        return leaderName;
    }

    public String leaderPost() {
        return leaderPost;
    }

    public String lateReason() {
        return lateReason;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public String number() {
        return number;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String signatoryName() {
        return signatoryName;
    }

    public String signatoryRole() {
        return signatoryRole;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public String language() {
        return language;
    }

    public String snapshot() {
        return snapshot;
    }

    public String dataHash() {
        return dataHash;
    }
}
