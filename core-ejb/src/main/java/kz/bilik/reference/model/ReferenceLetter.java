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
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.reference.ReferenceId;
import kz.bilik.reference.ReferenceNumber;
import kz.bilik.reference.ReferenceStatus;
import kz.bilik.shared.error.IllegalTransitionException;

/** A numbered reference letter; its wording is frozen. */
@Entity
@Table(name = "reference_letter")
public class ReferenceLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "number")
    private String number;

    @Column(name = "number_year")
    private int numberYear;

    @Column(name = "number_seq")
    private long numberSequence;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "language")
    private String language;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReferenceStatus state;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "data_hash")
    private String dataHash;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected ReferenceLetter() {}

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
        var letter = new ReferenceLetter();
        letter.number = number.toString();
        letter.numberYear = number.year();
        letter.numberSequence = number.sequence();
        letter.requestId = request.toString();
        letter.enrolmentId = enrolment.value();
        letter.courseId = course.value();
        letter.language = language;
        letter.issueDate = issueDate;
        letter.state = ReferenceStatus.ISSUED;
        letter.snapshot = wording.json();
        letter.dataHash = wording.hash();
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

    /** Where its paper is kept and how it is called. */
    public PaperRef paper() {
        var wording = snapshot();
        var surname = wording.holder().split(" ", 2)[0];
        return new PaperRef(
                PaperName.of(number, surname, wording.topic()).value(), DocumentKind.REFERENCE, id, dataHash);
    }

    public ReferenceId id() {
        return new ReferenceId(id);
    }

    public String number() {
        return number;
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public String language() {
        return language;
    }

    public LocalDate issueDate() {
        return issueDate;
    }

    public ReferenceStatus state() {
        return state;
    }

    public ReferenceSnapshot snapshot() {
        return ReferenceSnapshot.parse(snapshot);
    }

    public String dataHash() {
        return dataHash;
    }
}
