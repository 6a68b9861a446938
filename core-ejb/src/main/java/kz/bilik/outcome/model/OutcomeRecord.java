package kz.bilik.outcome.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.outcome.EarlierDecision;
import kz.bilik.outcome.Outcome;
import kz.bilik.outcome.OutcomeDecision;
import kz.bilik.shared.regulation.Ground;

/** A decision as it was taken. It is never changed: a later decision is a further row. */
@Entity
@Table(name = "outcome_decision")
public class OutcomeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "grounds")
    private String grounds;

    @Column(name = "facts")
    private String facts;

    @Column(name = "settings")
    private String settings;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected OutcomeRecord() {}

    public static OutcomeRecord decided(
            EnrolmentId enrolment, OutcomeDecision decision, String facts, String settings, String by, Instant at) {
        var row = new OutcomeRecord();
        row.enrolmentId = enrolment.value();
        row.outcome = decision.outcome();
        row.grounds = decision.grounds().stream().map(Ground::name).collect(Collectors.joining(" "));
        row.facts = facts;
        row.settings = settings;
        row.decidedBy = by;
        row.decidedAt = at;
        return row;
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<String> groundCodes() {
        return grounds.isBlank() ? List.of() : List.of(grounds.split(" ", -1));
    }

    public String facts() {
        return facts;
    }

    public String settings() {
        return settings;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public EarlierDecision earlier() {
        return new EarlierDecision(outcome, decidedBy, decidedAt);
    }
}
