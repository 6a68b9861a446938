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

    /** The engine is made on the thread that starts the application: the server may still be arranging its libraries. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            LOG.info(() -> "engine_made label_faults=" + maker.labelFaults().size());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The engine cannot be made; the service stays unready", e);
            return;
        }
        executor.execute(this::run);
    }

    private void run() {
        try {
            for (int round = 0; round < rounds; round++) {
                makeSamples();
            }
            done = true;
            LOG.info("warm_up_finished rounds=" + rounds);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A template cannot make its own sample; the service stays unready", e);
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
