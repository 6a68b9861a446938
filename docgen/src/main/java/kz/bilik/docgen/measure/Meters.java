package kz.bilik.docgen.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What is measured for the operator, published at {@code /metrics}: how long documents take, how many wait, what is refused. */
@ApplicationScoped
public class Meters {

    private static final Metadata RENDERING = Metadata.builder()
            .withName("docgen_render_milliseconds")
            .withDescription("Time to make a document, without waiting, by template")
            .build();
    private static final Metadata REFUSED = Metadata.builder()
            .withName("docgen_refused")
            .withDescription("Refusals by code; a request or a line of a batch may have several")
            .build();
    private static final Metadata WAITING = Metadata.builder()
            .withName("docgen_waiting")
            .withDescription("Requests that wait for a free place to be laid out")
            .build();

    private static final Metadata SIGNED = Metadata.builder()
            .withName("docgen_signed")
            .withDescription("Signatures by level; level none counts those that failed")
            .build();

    private MetricRegistry registry;

    protected Meters() {}

    @Inject
    public Meters(MetricRegistry registry) {
        this.registry = registry;
    }

    public <T> T rendering(String template, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            registry.histogram(RENDERING, new Tag("template", template))
                    .update(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    public void refused(String code) {
        registry.counter(REFUSED, new Tag("code", code)).inc();
    }

    public void signed(String level) {
        registry.counter(SIGNED, new Tag("level", level)).inc();
    }

    public void waiting(IntSupplier requests) {
        registry.gauge(WAITING, requests::getAsInt);
    }
}
