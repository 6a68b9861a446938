package kz.bilik.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditRecord;

/** A stored link of the chain; written once, never changed. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    @Column(name = "seq")
    private long seq;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "role")
    private String role;

    @Column(name = "action")
    private String action;

    @Column(name = "entity")
    private String entity;

    @Column(name = "entity_id")
    private String entityId;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    @Column(name = "reason")
    private String reason;

    @Column(name = "details")
    private String details;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    protected AuditEvent() {}

    public static AuditEvent recorded(AuditRecord link) {
        var event = new AuditEvent();
        event.seq = link.seq();
        event.happenedAt = link.happenedAt();
        event.actor = link.actor();
        event.role = link.role();
        event.action = link.entry().action();
        event.entity = link.entry().entity();
        event.entityId = link.entry().entityId();
        event.fromState = link.entry().fromState();
        event.toState = link.entry().toState();
        event.reason = link.entry().reason();
        event.details = link.entry().details();
        event.previousHash = link.previousHash();
        event.hash = link.hash();
        return event;
    }

    public AuditRecord link() {
        return new AuditRecord(
                seq,
                happenedAt,
                actor,
                role,
                new AuditEntry(action, entity, entityId, fromState, toState, reason, details),
                previousHash,
                hash);
    }
}
