package kz.bilik.expulsion.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.LetterAddressee;
import kz.bilik.expulsion.LetterDetail;
import kz.bilik.expulsion.LetterId;
import kz.bilik.expulsion.LetterNumber;
import kz.bilik.expulsion.RecipientKind;
import kz.bilik.expulsion.ViolationId;

/** A notice of a violation or of an expulsion (DOC-09); it gets its number and its wording when it is issued, once. */
@Entity
@Table(name = "violation_letter")
public class ViolationLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "violation_id")
    private Long violationId;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "language")
    private String language;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "number")
    private String number;

    @Column(name = "number_year")
    private Integer numberYear;

    @Column(name = "number_seq")
    private Long numberSequence;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "data_hash")
    private String dataHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "letter", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LetterRecipient> recipients = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected ViolationLetter() {}

    public static ViolationLetter ofViolation(ViolationRecord violation, String language, Instant at) {
        var letter = prepared(violation.enrolmentId(), language, at);
        letter.violationId = violation.id().value();
        return letter;
    }

    /** @param due last day on which the employer is informed */
    public static ViolationLetter ofExpulsion(ExpulsionCase expelled, LocalDate due, Instant at) {
        var letter = prepared(expelled.enrolmentId(), expelled.language(), at);
        letter.caseId = expelled.id().value();
        letter.dueOn = due;
        return letter;
    }

    private static ViolationLetter prepared(EnrolmentId enrolment, String language, Instant at) {
        var letter = new ViolationLetter();
        letter.enrolmentId = enrolment.value();
        letter.language = language;
        letter.createdAt = at;
        return letter;
    }

    public void address(LetterAddressee addressee, Long organisation, String name) {
        recipients.add(LetterRecipient.addressed(this, addressee, organisation, name));
    }

    /** @param wording JSON as the document service takes it */
    public void issue(LetterNumber given, LocalDate day, String wording) {
        if (number != null) {
            throw new IllegalStateException("letter " + id + " is issued already");
        }
        number = given.toString();
        numberYear = given.year();
        numberSequence = given.sequence();
        issueDate = day;
        snapshot = wording;
        dataHash = Sha256.hex(wording.getBytes(StandardCharsets.UTF_8));
    }

    public PaperRef paper(String listener) {
        return new PaperRef(
                PaperName.of(number.replace('/', '-'), listener.split(" ", 2)[0])
                        .value(),
                DocumentKind.NOTIFICATION,
                id,
                dataHash);
    }

    public LetterDetail detail(boolean ready) {
        return new LetterDetail(
                id(),
                number,
                issueDate,
                dueOn,
                ready,
                recipients.stream()
                        .sorted(Comparator.comparing(LetterRecipient::kind))
                        .map(LetterRecipient::detail)
                        .toList());
    }

    public LetterId id() {
        return new LetterId(id);
    }

    public boolean isIssued() {
        return number != null;
    }

    public Optional<ViolationId> violationId() {
        return Optional.ofNullable(violationId).map(ViolationId::new);
    }

    public Optional<ExpulsionCaseId> caseId() {
        return Optional.ofNullable(caseId).map(ExpulsionCaseId::new);
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public String language() {
        return language;
    }

    public String number() {
        return number;
    }

    public LocalDate issueDate() {
        return issueDate;
    }

    public String snapshot() {
        return snapshot;
    }

    public String dataHash() {
        return dataHash;
    }

    public List<LetterRecipient> recipients() {
        return List.copyOf(recipients);
    }

    public Optional<LetterRecipient> recipient(RecipientKind kind) {
        return recipients.stream().filter(recipient -> recipient.kind() == kind).findFirst();
    }

    public Optional<LetterRecipient> recipient(long recipientId) {
        return recipients.stream()
                .filter(recipient -> recipient.id() == recipientId)
                .findFirst();
    }
}
