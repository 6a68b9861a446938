package kz.bilik.expulsion.model;

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
import java.util.Optional;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.RecordViolation;
import kz.bilik.expulsion.ViolationId;
import kz.bilik.expulsion.ViolationKind;
import kz.bilik.expulsion.ViolationState;
import kz.bilik.shared.error.IllegalTransitionException;

/** What a listener did against one of the conditions of the agreement, as it was found. */
@Entity
@Table(name = "violation")
public class ViolationRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ViolationKind kind;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "requirement")
    private String requirement;

    @Column(name = "facts")
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ViolationState state;

    @Column(name = "by_itself")
    private boolean byItself;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(name = "dismissal")
    private String dismissal;

    @Column(name = "case_id")
    private Long caseId;

    @Version
    @Column(name = "version")
    private int version;

    protected ViolationRecord() {}

    public static ViolationRecord recorded(
            RecordViolation command, String requirement, boolean byItself, String by, Instant at) {
        var violation = new ViolationRecord();
        violation.enrolmentId = command.enrolment().value();
        violation.kind = command.kind();
        violation.foundOn = command.foundOn();
        violation.requirement = requirement;
        violation.facts = command.facts().strip();
        violation.state = ViolationState.RECORDED;
        violation.byItself = byItself;
        violation.recordedBy = by;
        violation.recordedAt = at;
        return violation;
    }

    public void confirm(String by, Instant at) {
        moveTo(ViolationState.CONFIRMED);
        judgedBy = by;
        judgedAt = at;
    }

    public void dismiss(String reason, String by, Instant at) {
        moveTo(ViolationState.DISMISSED);
        dismissal = reason.strip();
        judgedBy = by;
        judgedAt = at;
    }

    /** It is put before the commission. */
    public void bring(ExpulsionCaseId toCase) {
        caseId = toCase.value();
    }

    private void moveTo(ViolationState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("violation", state, target);
        }
        state = target;
    }

    public ViolationId id() {
        return new ViolationId(id);
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public ViolationKind kind() {
        return kind;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public String requirement() {
        return requirement;
    }

    public String facts() {
        return facts;
    }

    public ViolationState state() {
        return state;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String judgedBy() {
        return judgedBy;
    }

    public String dismissal() {
        return dismissal;
    }

    public Optional<ExpulsionCaseId> caseId() {
        return Optional.ofNullable(caseId).map(ExpulsionCaseId::new);
    }
}
