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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.expulsion.CaseState;
import kz.bilik.expulsion.CommissionId;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.ExpulsionOrderNumber;
import kz.bilik.expulsion.InformedBy;
import kz.bilik.expulsion.ProtocolNumber;
import kz.bilik.organisation.Signatory;
import kz.bilik.shared.error.IllegalTransitionException;

/** The case of one listener before the commission, from its opening to the letter to the employer; its minutes and its order are frozen when they are signed. */
@Entity
@Table(name = "expulsion_case")
public class ExpulsionCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "commission_id")
    private long commissionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "notified_by")
    private InformedBy notifiedBy;

    @Column(name = "explanation_due")
    private LocalDate explanationDue;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "explained_on")
    private LocalDate explainedOn;

    @Column(name = "explanation_by")
    private String explanationBy;

    @Column(name = "sitting_on")
    private LocalDate sittingOn;

    @Column(name = "sitting_place")
    private String sittingPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposal")
    private CaseDecision proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private CaseDecision decision;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "protocol_no")
    private String protocolNo;

    @Column(name = "protocol_year")
    private Integer protocolYear;

    @Column(name = "protocol_seq")
    private Long protocolSequence;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    @Column(name = "protocol_language")
    private String protocolLanguage;

    @Column(name = "protocol_snapshot")
    private String protocolSnapshot;

    @Column(name = "protocol_hash")
    private String protocolHash;

    @Column(name = "order_drafted_by")
    private String orderDraftedBy;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_year")
    private Integer orderYear;

    @Column(name = "order_seq")
    private Long orderSequence;

    @Column(name = "order_signed_by")
    private String orderSignedBy;

    @Column(name = "order_signed_at")
    private Instant orderSignedAt;

    @Column(name = "order_signatory")
    private String orderSignatory;

    @Column(name = "order_snapshot")
    private String orderSnapshot;

    @Column(name = "order_hash")
    private String orderHash;

    @Column(name = "notify_due")
    private LocalDate notifyDue;

    @Column(name = "employer_notified_on")
    private LocalDate employerNotifiedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected ExpulsionCase() {}

    public static ExpulsionCase opened(
            EnrolmentId enrolment, CommissionId commission, String language, String by, LocalDate day) {
        var opened = new ExpulsionCase();
        opened.enrolmentId = enrolment.value();
        opened.commissionId = commission.value();
        opened.protocolLanguage = language;
        opened.state = CaseState.OPENED;
        opened.openedOn = day;
        opened.openedBy = by;
        return opened;
    }

    /** @param due last day of the explanation */
    public void inform(LocalDate day, InformedBy by, LocalDate due) {
        moveTo(CaseState.LISTENER_NOTIFIED);
        notifiedOn = day;
        notifiedBy = by;
        explanationDue = due;
    }

    /** The listener's own words, or as they came on paper; a later one takes the place of an earlier one. */
    public void explain(String text, LocalDate day, String by) {
        if (!state.isBeforeDecision()) {
            throw new IllegalTransitionException("expulsion_case", state, CaseState.SITTING);
        }
        explanation = text.strip();
        explainedOn = day;
        explanationBy = by;
    }

    /** A sitting is set, or set anew while nothing was voted. */
    public void convene(LocalDate day, String place) {
        if (state != CaseState.SITTING) {
            moveTo(CaseState.SITTING);
        }
        sittingOn = day;
        sittingPlace = place.strip();
    }

    /** What is put to the vote. */
    public void propose(CaseDecision what) {
        if (state != CaseState.SITTING) {
            throw new IllegalTransitionException("expulsion_case", state, CaseState.SITTING);
        }
        proposal = what;
    }

    /** What the commission has decided with these votes. @param wording of the minutes, JSON as the document service takes it */
    public void decide(ProtocolNumber number, String reason, int inFavour, int opposed, String wording, String by) {
        moveTo(CaseState.DECIDED);
        decision = proposal;
        decisionReason = reason.strip();
        protocolNo = number.toString();
        protocolYear = number.year();
        protocolSequence = number.sequence();
        decidedOn = sittingOn;
        decidedBy = by;
        votesFor = inFavour;
        votesAgainst = opposed;
        protocolSnapshot = wording;
        protocolHash = hash(wording);
    }

    public void draftOrder(LocalDate date, String by) {
        if (state != CaseState.DECIDED) {
            throw new IllegalTransitionException("expulsion_case", state, CaseState.ORDER_SIGNED);
        }
        orderDate = date;
        orderDraftedBy = by;
    }

    /** @param due last day on which the employer is informed */
    public void signOrder(
            ExpulsionOrderNumber number, Signatory signatory, String wording, LocalDate due, String by, Instant at) {
        moveTo(CaseState.ORDER_SIGNED);
        orderNo = number.toString();
        orderYear = number.year();
        orderSequence = number.sequence();
        orderSignatory = signatory.name();
        orderSignedBy = by;
        orderSignedAt = at;
        orderSnapshot = wording;
        orderHash = hash(wording);
        notifyDue = due;
    }

    /** The notice has left for the employer. */
    public void informEmployer(LocalDate day) {
        moveTo(CaseState.EMPLOYER_NOTIFIED);
        employerNotifiedOn = day;
    }

    public void close(LocalDate day, String by) {
        moveTo(CaseState.CLOSED);
        closedOn = day;
        closedBy = by;
    }

    private void moveTo(CaseState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("expulsion_case", state, target);
        }
        state = target;
    }

    private static String hash(String wording) {
        return Sha256.hex(wording.getBytes(StandardCharsets.UTF_8));
    }

    public PaperRef protocolPaper(String listener) {
        return paper(DocumentKind.COMMISSION_DECISION, protocolNo, listener, protocolHash);
    }

    public PaperRef orderPaper(String listener) {
        return paper(DocumentKind.EXPULSION_ORDER, orderNo, listener, orderHash);
    }

    private PaperRef paper(DocumentKind kind, String number, String listener, String hash) {
        var surname = listener.split(" ", 2)[0];
        return new PaperRef(PaperName.of(number.replace('/', '-'), surname).value(), kind, id, hash);
    }

    public ExpulsionCaseId id() {
        return new ExpulsionCaseId(id);
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public CommissionId commissionId() {
        return new CommissionId(commissionId);
    }

    public CaseState state() {
        return state;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public InformedBy notifiedBy() {
        return notifiedBy;
    }

    public LocalDate explanationDue() {
        return explanationDue;
    }

    public String explanation() {
        return explanation;
    }

    public LocalDate explainedOn() {
        return explainedOn;
    }

    public LocalDate sittingOn() {
        return sittingOn;
    }

    public String sittingPlace() {
        return sittingPlace;
    }

    public CaseDecision proposal() {
        return proposal;
    }

    public CaseDecision decision() {
        return decision;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public String protocolNo() {
        return protocolNo;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Integer votesFor() {
        return votesFor;
    }

    public Integer votesAgainst() {
        return votesAgainst;
    }

    public String language() {
        return protocolLanguage;
    }

    public String protocolSnapshot() {
        return protocolSnapshot;
    }

    public String protocolHash() {
        return protocolHash;
    }

    public String orderDraftedBy() {
        return orderDraftedBy;
    }

    public LocalDate orderDate() {
        return orderDate;
    }

    public String orderNo() {
        return orderNo;
    }

    public String orderSignatory() {
        return orderSignatory;
    }

    public String orderSnapshot() {
        return orderSnapshot;
    }

    public String orderHash() {
        return orderHash;
    }

    public LocalDate notifyDue() {
        return notifyDue;
    }

    public LocalDate employerNotifiedOn() {
        return employerNotifiedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
