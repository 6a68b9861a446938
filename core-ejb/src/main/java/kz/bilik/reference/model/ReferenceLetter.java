package kz.bilik.reference.model;

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
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenPaper;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.reference.ReferenceId;
import kz.bilik.reference.ReferenceNumber;
import kz.bilik.reference.ReferenceStatus;
import kz.bilik.shared.error.IllegalTransitionException;

/** A numbered reference letter; its wording is frozen. */
@Entity
@Table(name = "reference_letter")
public class ReferenceLetter extends FrozenPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReferenceStatus state;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected ReferenceLetter() {}

    private ReferenceLetter(ReferenceNumber number, String language, LocalDate issueDate) {
        super(number.toString(), number.year(), number.sequence(), language, issueDate);
    }

    public static ReferenceLetter issued(
            ReferenceNumber number,
            UUID request,
            EnrolmentId enrolment,
            CourseId course,
            String language,
            LocalDate issueDate,
            ReferenceSnapshot wording,
            String by,
            Instant at) {
        var letter = new ReferenceLetter(number, language, issueDate);
        letter.requestId = request.toString();
        letter.enrolmentId = enrolment.value();
        letter.courseId = course.value();
        letter.state = ReferenceStatus.ISSUED;
        letter.freeze(wording.json());
        letter.issuedBy = by;
        letter.issuedAt = at;
        return letter;
    }

    /** The listener has passed after all: the letter stays true, the certificate says more. */
    public void supersede() {
        if (!state.next().contains(ReferenceStatus.SUPERSEDED)) {
            throw new IllegalTransitionException("reference " + id, state, ReferenceStatus.SUPERSEDED);
        }
        state = ReferenceStatus.SUPERSEDED;
    }

    public PaperRef paper() {
        var wording = snapshot();
        return paper(DocumentKind.REFERENCE, id, wording.holder(), wording.topic());
    }

    public ReferenceId id() {
        return new ReferenceId(id);
    }

    public String number() {
        return writtenNumber();
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public ReferenceStatus state() {
        return state;
    }

    public ReferenceSnapshot snapshot() {
        return ReferenceSnapshot.parse(wording());
    }
}
