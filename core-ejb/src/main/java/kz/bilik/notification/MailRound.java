package kz.bilik.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has the outbox emptied every few seconds, on every node: which mail is whose is settled in the database. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRound {

    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());
    private static final long SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private MailPost post;

    @Inject
    private MailRoutes routes;

    private ScheduledFuture<?> round;

    @PostConstruct
    void start() {
        round = timer.scheduleWithFixedDelay(this::go, SECONDS, SECONDS, TimeUnit.SECONDS);
        LOG.log(System.Logger.Level.INFO, "mails leave by {0}", routes.described());
    }

    @PreDestroy
    void stop() {
        round.cancel(true);
    }

    /** A round that fails must not be the last one. */
    private void go() {
        try {
            post.deliver();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "round of the mail failed", e);
        }
    }
}
