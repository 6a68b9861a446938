package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;

/** Many at once for long: ten seconds in {@code ./test}, ten minutes in {@code ./test long}. */
class SoakTest {

    private static final int THREADS = 40;
    private static final Duration DURATION = Duration.ofSeconds(Long.getLong("docgen.soak.seconds", 10));
    private static final long ALLOWED_GROWTH = 48L * 1024 * 1024;

    /** A document and what it must always be. */
    private record Reference(String template, Language language, String sha256) {

        static Reference of(String template, Language language) {
            return new Reference(template, language, made(template, language));
        }

        void check(ConcurrentLinkedQueue<String> wrong) {
            if (!made(template, language).equals(sha256)) {
                wrong.add(template + " " + language.tag());
            }
        }

        private static String made(String template, Language language) {
            var data = CATALOG.find(template).orElseThrow().sample(language);
            return HexFormat.of()
                    .formatHex(Press.made(template, language, data, false).sha256());
        }
    }

    private static final TemplateCatalog CATALOG = new TemplateCatalog();

    @Test
    void forty_threads_make_every_template_again_and_again_and_each_is_its_reference() throws Exception {
        var references = references();
        var wrong = new ConcurrentLinkedQueue<String>();
        var made = new AtomicLong();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            work(threads.invokeAll(workers(references, wrong, made, DURATION.dividedBy(3))));
            long before = liveHeap();
            work(threads.invokeAll(workers(references, wrong, made, DURATION)));
            long after = liveHeap();

            assertThat(wrong).isEmpty();
            assertThat(made.get()).isGreaterThan(references.size());
            assertThat(after - before).as("growth of the live heap").isLessThan(ALLOWED_GROWTH);
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static List<Reference> references() {
        var references = new ArrayList<Reference>();
        for (var template : CATALOG.all()) {
            references.add(Reference.of(template.id(), Language.KK));
        }
        for (var language : Language.values()) {
            references.add(Reference.of("certificate", language));
        }
        return references;
    }

    private static List<Callable<Void>> workers(
            List<Reference> references, ConcurrentLinkedQueue<String> wrong, AtomicLong made, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        var workers = new ArrayList<Callable<Void>>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            workers.add(() -> {
                for (int turn = first; System.nanoTime() < end; turn++) {
                    references.get(turn % references.size()).check(wrong);
                    made.incrementAndGet();
                }
                return null;
            });
        }
        return workers;
    }

    private static void work(List<Future<Void>> running) throws Exception {
        for (var worker : running) {
            worker.get();
        }
    }

    /** The least of several looks: what the collector may still clear, such as FOP's caches of weak references, comes and goes. */
    private static long liveHeap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return LongStream.range(0, 8)
                .map(look -> {
                    memory.gc();
                    return memory.getHeapMemoryUsage().getUsed();
                })
                .min()
                .orElseThrow();
    }
}
