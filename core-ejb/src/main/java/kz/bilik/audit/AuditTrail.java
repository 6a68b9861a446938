package kz.bilik.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.bilik.audit.store.AuditStore;
import kz.bilik.shared.security.Roles;

/**
 * Every service tells it, last in its transaction, what has changed; the row is there exactly when the change is.
 *
 * <p>Rows are written one after the other across all nodes, because each carries the hash of the one before it.
 */
@Stateless
@DeclareRoles({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.AUTH_BODY,
    Roles.WG_MEMBER,
    Roles.IT_STAFF,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.SYSTEM
})
public class AuditTrail {

    private static final int ROLE_COLUMN = 60;
    private static final List<String> ROLES_BY_WEIGHT = List.of(
            Roles.SYSTEM,
            Roles.DIRECTOR,
            Roles.ACTING_DIRECTOR,
            Roles.INSTITUTE_ADMIN,
            Roles.METHODOLOGIST_TRAINER,
            Roles.COMMISSION_MEMBER,
            Roles.AUTH_BODY,
            Roles.WG_MEMBER,
            Roles.REGION_EDU,
            Roles.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD,
            Roles.IT_STAFF,
            Roles.AUDITOR,
            Roles.API_CLIENT,
            Roles.LISTENER);

    @Inject
    private AuditStore store;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEntry entry) {
        append(session.getCallerPrincipal().getName(), callerRoles(), entry);
    }

    /** Many changes of one use case, in their order: the end of the chain is held and moved once. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordAll(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String actor = session.getCallerPrincipal().getName();
        String role = callerRoles();
        AuditStore.Head head = store.lockedHead();
        long seq = head.seq();
        String hash = head.hash();
        var links = new ArrayList<AuditRecord>();
        for (AuditEntry entry : entries) {
            AuditRecord link = AuditRecord.following(seq, hash, clock.instant(), actor, role, entry);
            links.add(link);
            seq = link.seq();
            hash = link.hash();
        }
        store.append(links);
    }

    /** For background work, which acts for the one who ordered it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordAs(String actor, String role, AuditEntry entry) {
        append(actor, role, entry);
    }

    /** Follows the chain up to where it ends now; what is written meanwhile does not wait for it. */
    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.AUDITOR,
        Roles.IT_STAFF,
        Roles.SYSTEM
    })
    public AuditVerdict verify() {
        AuditStore.Head head = store.head();
        return AuditChain.verify(store.upTo(head.seq()), head.seq(), head.hash());
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public List<AuditRecord> history(String entity, String entityId) {
        return store.of(entity, entityId);
    }

    private void append(String actor, String role, AuditEntry entry) {
        AuditStore.Head head = store.lockedHead();
        store.append(AuditRecord.following(head.seq(), head.hash(), clock.instant(), actor, role, entry));
    }

    private String callerRoles() {
        String roles = ROLES_BY_WEIGHT.stream().filter(session::isCallerInRole).collect(Collectors.joining(" "));
        if (roles.length() <= ROLE_COLUMN) {
            return roles;
        }
        return roles.substring(0, roles.lastIndexOf(' ', ROLE_COLUMN));
    }
}
