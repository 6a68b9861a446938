package kz.bilik.planning.model;

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
import kz.bilik.planning.CycleId;
import kz.bilik.planning.PlanRequestId;
import kz.bilik.planning.RequestRecipient;
import kz.bilik.planning.RequestState;
import kz.bilik.planning.RequestSummary;
import kz.bilik.shared.error.IllegalTransitionException;

/** The request of the institute to one recipient (DOC-13). */
@Entity
@Table(name = "plan_request")
public class PlanRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "cycle_id")
    private long cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient")
    private RequestRecipient recipient;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "late")
    private boolean late;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answer")
    private String answer;

    @Version
    @Column(name = "version")
    private int version;

    protected PlanRequest() {}

    public static PlanRequest toRegion(CycleId cycle, String regionKato) {
        var request = drafted(cycle, RequestRecipient.REGION, "REGION-" + regionKato);
        request.regionKato = regionKato;
        return request;
    }

    public static PlanRequest toOrganisation(
            CycleId cycle, RequestRecipient recipient, long organisationId, String regionKato) {
        var request = drafted(cycle, recipient, "ORGANISATION-" + organisationId);
        request.organisationId = organisationId;
        request.regionKato = regionKato;
        return request;
    }

    private static PlanRequest drafted(CycleId cycle, RequestRecipient recipient, String key) {
        var request = new PlanRequest();
        request.cycleId = cycle.value();
        request.recipient = recipient;
        request.recipientKey = key;
        request.state = RequestState.DRAFT;
        return request;
    }

    public void send(String by, Instant at, boolean isLate, String why, LocalDate answerBy) {
        moveTo(RequestState.SENT);
        sentBy = by;
        sentAt = at;
        late = isLate;
        lateReason = isLate ? why : null;
        replyBy = answerBy;
    }

    /** The first look of the recipient; later ones change nothing. */
    public boolean read(Instant at) {
        if (state != RequestState.SENT) {
            return false;
        }
        moveTo(RequestState.READ);
        readAt = at;
        return true;
    }

    public void answer(String text, Instant at) {
        moveTo(RequestState.ANSWERED);
        answer = text;
        answeredAt = at;
        readAt = readAt == null ? at : readAt;
    }

    private void moveTo(RequestState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("plan_request", state, target);
        }
        state = target;
    }

    public PlanRequestId id() {
        return new PlanRequestId(id);
    }

    public CycleId cycleId() {
        return new CycleId(cycleId);
    }

    public RequestState state() {
        return state;
    }

    public RequestRecipient recipient() {
        return recipient;
    }

    public String recipientKey() {
        return recipientKey;
    }

    public String regionKato() {
        return regionKato;
    }

    public Long organisationId() {
        return organisationId;
    }

    public RequestSummary summary() {
        return new RequestSummary(
                id(),
                cycleId(),
                recipient,
                regionKato,
                organisationId,
                state,
                sentAt,
                late,
                lateReason,
                replyBy,
                readAt,
                answeredAt,
                answer);
    }
}
