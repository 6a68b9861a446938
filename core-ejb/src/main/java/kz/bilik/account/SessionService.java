package kz.bilik.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.account.model.Account;
import kz.bilik.account.store.AccountStore;
import kz.bilik.account.store.CredentialStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.shared.error.NotFoundException;

/** Shows everybody from where he is signed in, and ends what he does not know; it holds at the next request on every node. */
@Stateless
@PermitAll
public class SessionService {

    /** A session that was not used for so long is over by itself. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private static final Logger LOG = Logger.getLogger(SessionService.class.getName());
    private static final long NONE = 0;

    @Inject
    private AccountStore accounts;

    @Inject
    private CredentialStore credentials;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The caller's, the latest first. */
    public List<OwnSession> own(long current) {
        return credentials.sessions(own().id(), clock.instant().minus(IDLE)).stream()
                .map(found -> found.shown(current))
                .toList();
    }

    public void end(long id) {
        var found = credentials.findSession(own().id(), id).orElseThrow(() -> denied.to("user_session", id));
        found.end(clock.instant());
        audit.record(AuditEntry.of("SESSION_ENDED", "user_session", id));
        LOG.info(() -> "session ended session=%d".formatted(id));
    }

    /** This one too. */
    public void endAll() {
        var account = own();
        var ended = credentials.endSessions(account.id(), NONE, clock.instant());
        audit.record(AuditEntry.of("SESSIONS_ENDED", "app_user", account.id().value())
                .with("count", ended));
        LOG.info(() -> "sessions ended user=%d count=%d".formatted(account.id().value(), ended));
    }

    private Account own() {
        var username = session.getCallerPrincipal().getName();
        return accounts.find(username).orElseThrow(() -> new NotFoundException("user", username));
    }
}
