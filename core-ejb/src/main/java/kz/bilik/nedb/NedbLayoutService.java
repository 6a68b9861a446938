package kz.bilik.nedb;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.nedb.model.NedbLayout;
import kz.bilik.nedb.policy.LayoutPolicy;
import kz.bilik.nedb.store.NedbLayoutStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.security.Roles;

/** The layout of the files for the national database, which the administrator adapts to the form that the database asks for. */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR, Roles.SYSTEM})
public class NedbLayoutService {

    private static final Logger LOG = Logger.getLogger(NedbLayoutService.class.getName());

    private final LayoutPolicy policy = new LayoutPolicy();

    @Inject
    private NedbLayoutStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The one in force. */
    public ExportLayout layout() {
        return store.versions().stream()
                .findFirst()
                .map(latest -> latest.version().layout())
                .orElseGet(ExportLayout::usual);
    }

    /** Every decision on it, the latest first; empty while the layout of the product is in force. */
    public List<LayoutVersion> versions() {
        return store.versions().stream().map(NedbLayout::version).toList();
    }

    /**
     * Decides another layout for the exports to come; those that were made keep theirs.
     *
     * @param after number of the version that was looked at, 0 for the layout of the product
     */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public int change(ExportLayout layout, int after, String reason) {
        var ruling = policy.decide(layout, reason);
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var latest = store.versions().stream()
                .findFirst()
                .map(found -> found.version().number())
                .orElse(0);
        if (latest != after) {
            throw new StaleException("nedb_layout", after);
        }
        store.add(NedbLayout.decided(
                latest + 1, layout, reason, session.getCallerPrincipal().getName(), clock.instant()));
        audit.record(AuditEntry.of("NEDB_LAYOUT_CHANGED", "nedb_layout", latest + 1)
                .because(reason)
                .with("columns", layout.columns().size()));
        LOG.info(() -> "nedb layout changed version=%d".formatted(latest + 1));
        return latest + 1;
    }
}
