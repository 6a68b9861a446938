package kz.bilik.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Composer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of docgen's work on one certificate, each by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
public class Parts {

    private final DocumentMaker maker = new DocumentMaker(new TemplateCatalog());
    private final Composer composer =
            new Composer(Paper.TEMPLATE.contents(), Paper.TEMPLATE.id(), Paper.TEMPLATE.schema());
    private final List<Paper> papers = Paper.stream(100);
    private final byte[] json = papers.get(0).data().toString().getBytes(StandardCharsets.UTF_8);
    private int next;

    private Paper paper() {
        next = (next + 1) % papers.size();
        return papers.get(next);
    }

    @Benchmark
    public byte[] whole() {
        return maker.make(Paper.TEMPLATE, Paper.LANGUAGE, paper().data(), false).pdf();
    }

    @Benchmark
    public JsonNode parse() {
        return StrictJson.parse(json);
    }

    @Benchmark
    public Composer.Composed words() {
        return composer.compose(paper().data(), Paper.TEMPLATE.sides(Paper.LANGUAGE));
    }

    @Benchmark
    public QrModules qrByZxing() {
        return QrModules.of(paper().address());
    }
}
