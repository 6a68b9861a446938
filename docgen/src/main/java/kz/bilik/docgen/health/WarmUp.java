package kz.bilik.docgen.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes every sample in every language before the service says it is ready: the first client should not pay for class loading, and a
 * template that cannot make its own sample must not be offered at all.
 */
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    @ConfigProperty(name = "bilik.docgen.warmup.rounds", defaultValue = "3")
    private int rounds;

    private volatile boolean done;

    /**
     * The first round is made on the thread that starts the application: at the end of the start the server closes the libraries of the
     * application for a moment, and a class that another thread loads in that moment is lost. After the first round all are loaded; the
     * others, which are for the compiler, go beside the requests.
     */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (made(1)) {
            executor.execute(() -> {
                if (made(rounds - 1)) {
                    done = true;
                    LOG.info("warm_up_finished rounds=" + rounds);
                }
            });
        }
    }

    private boolean made(int count) {
        try {
            for (int round = 0; round < count; round++) {
                makeSamples();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A template cannot make its own sample; the service stays unready", e);
            return false;
        }
    }

    private void makeSamples() {
        for (var template : catalog.all()) {
            for (var language : Language.values()) {
                maker.make(template, language, template.sample(language), false);
            }
        }
    }

    boolean finished() {
        return done;
    }
}
