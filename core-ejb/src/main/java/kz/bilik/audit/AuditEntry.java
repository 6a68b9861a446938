package kz.bilik.audit;

/**
 * What a service tells the trail about one change; who, in which role and when are added by the trail.
 *
 * @param action past tense, upper case: {@code CERTIFICATE_REVOKED}
 * @param entity table name of what changed
 * @param fromState null when there was none
 * @param toState null when there is none
 * @param reason null when the Rules ask for none
 * @param details {@code key=value} pairs, ids only, no personal data; null when there are none
 */
public record AuditEntry(
        String action,
        String entity,
        String entityId,
        String fromState,
        String toState,
        String reason,
        String details) {

    public static AuditEntry of(String action, String entity, long entityId) {
        return of(action, entity, String.valueOf(entityId));
    }

    public static AuditEntry of(String action, String entity, String entityId) {
        return new AuditEntry(action, entity, entityId, null, null, null, null);
    }

    public AuditEntry moved(Enum<?> from, Enum<?> to) {
        return moved(from == null ? null : from.name(), to == null ? null : to.name());
    }

    public AuditEntry moved(String from, String to) {
        return new AuditEntry(action, entity, entityId, from, to, reason, details);
    }

    public AuditEntry because(String why) {
        return new AuditEntry(action, entity, entityId, fromState, toState, why, details);
    }

    public AuditEntry with(String key, Object value) {
        String pair = key + "=" + value;
        return new AuditEntry(
                action, entity, entityId, fromState, toState, reason, details == null ? pair : details + " " + pair);
    }
}
