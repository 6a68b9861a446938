package kz.bilik.docgen.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sun.misc.Signal;

/**
 * A graceful end: on SIGTERM or Ctrl-C new requests are refused with 503 and what was begun is finished, within a limit; only then the server
 * hears the signal. The server itself would cut the answers under way.
 */
@ApplicationScoped
public class Stopping {

    private static final Logger LOG = Logger.getLogger(Stopping.class.getName());

    private final Phaser underWay = new Phaser(1);
    private volatile boolean begun;

    @Inject
    @ConfigProperty(name = "bilik.docgen.stop.seconds", defaultValue = "25")
    private int limit;

    void listen(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (var name : List.of("TERM", "INT")) {
            var signal = new Signal(name);
            var before = Signal.handle(signal, received -> {});
            Signal.handle(signal, received -> {
                finish();
                before.handle(received);
            });
        }
    }

    public boolean begun() {
        return begun;
    }

    /** @return false when the service no longer takes requests */
    boolean enter() {
        if (begun) {
            return false;
        }
        underWay.register();
        return true;
    }

    void leave() {
        underWay.arriveAndDeregister();
    }

    private void finish() {
        begun = true;
        LOG.info(() -> "stop_begun requests=" + (underWay.getRegisteredParties() - 1));
        try {
            int phase = underWay.arriveAndDeregister();
            if (underWay.getRegisteredParties() > 0) {
                underWay.awaitAdvanceInterruptibly(phase, limit, TimeUnit.SECONDS);
            }
            LOG.info("stop_clean");
        } catch (TimeoutException e) {
            LOG.warning(() -> "stop_cut requests=" + underWay.getRegisteredParties());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
