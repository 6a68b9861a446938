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
    @ConfigProperty(name = "bilik.docgen.warmup.rounds", defaultValue = "1")
    private int rounds;

    private volatile boolean done;

    /**
     * On the thread that starts the application every template is made once, the languages in turn: at the end of the start the server
     * closes the libraries of the application for a moment, and a class that another thread loads in that moment is lost; after this all are
     * loaded. Everything else goes beside the start, the papers just made first.
     */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (made(() -> makeSamples(0))) {
            executor.execute(() -> {
                if (made(this::makeAll)) {
                    done = true;
                    LOG.info("warm_up_finished rounds=" + rounds);
                }
            });
        }
    }

    private boolean made(Runnable papers) {
        try {
            papers.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A template cannot make its own sample; the service stays unready", e);
            return false;
        }
    }

    private void makeAll() {
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < Language.values().length; turn++) {
                makeSamples(turn);
            }
        }
    }

    /** Each template in one language; so many turns as there are languages make all. */
    private void makeSamples(int turn) {
        int place = turn;
        for (var template : catalog.all()) {
            var language = Language.values()[place++ % Language.values().length];
            maker.make(template, language, template.sample(language), false);
        }
    }

    boolean finished() {
        return done;
    }
}
