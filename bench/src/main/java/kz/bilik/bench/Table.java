package kz.bilik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import kz.bilik.bench.Race.Result;

/** The results as a table and a chart; medians over the rounds. */
final class Table {

    private static final String BEGIN = "<!-- bench/run writes from here -->";
    private static final String END = "<!-- bench/run writes to here -->";

    private final Map<Entry, Result> results;

    Table(Map<Entry, Result> results) {
        this.results = results;
    }

    static void replaceIn(Path file, String section) throws IOException {
        var text = Files.readString(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        Files.writeString(file, text.substring(0, begin) + "\n" + section + text.substring(end));
    }

    private static double median(List<Score> scores, ToDoubleFunction<Score> figure) {
        var sorted = scores.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private double alone(Entry entry, ToDoubleFunction<Score> figure) {
        return median(results.get(entry).alone(), figure);
    }

    private static boolean elsewhere(Entry entry) {
        return entry == Entry.DOCGEN_HTTP || entry == Entry.CHROMIUM;
    }

    /** Milliseconds of CPU a paper: of the thread that makes it, or of the processes that do where those are others. */
    private double cpu(Entry entry) {
        return alone(
                entry,
                score -> (elsewhere(entry) ? score.childSeconds() : score.threadSeconds()) * 1000 / score.papers());
    }

    private double process(Entry entry) {
        return alone(
                entry,
                score -> (elsewhere(entry) ? score.childSeconds() : score.processSeconds()) * 1000 / score.papers());
    }

    private double rate(Entry entry) {
        return alone(entry, score -> score.papers() / score.wallSeconds());
    }

    private double rateInPairs(Entry entry) {
        return median(results.get(entry).inPairs(), score -> score.papers() / score.wallSeconds());
    }

    private double kibibytes(Entry entry, ToDoubleFunction<Score> bytes) {
        return alone(entry, score -> bytes.applyAsDouble(score) / 1024 / score.papers());
    }

    String markdown(String mode) {
        var text = new StringBuilder();
        text.append(
                        "| engine | makes | papers/s, 1 thread | p50 ms | p99 ms | papers/s, 2 threads | CPU ms a paper | process CPU ms a paper | × FOP reused | allocated KiB | PDF KiB | cold start s |\n")
                .append("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        for (var entry : Entry.values()) {
            var rounds = results.get(entry).alone();
            var slowest = rounds.stream()
                    .mapToDouble(s -> s.papers() / s.wallSeconds())
                    .min()
                    .orElseThrow();
            var fastest = rounds.stream()
                    .mapToDouble(s -> s.papers() / s.wallSeconds())
                    .max()
                    .orElseThrow();
            double base = elsewhere(entry) ? process(Entry.FOP_REUSED) : cpu(Entry.FOP_REUSED);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f (%.0f–%.0f) | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %s | %.1f | %.1f |%n",
                    entry.title(),
                    entry.conformance(),
                    rate(entry),
                    slowest,
                    fastest,
                    alone(entry, Score::p50),
                    alone(entry, Score::p99),
                    rateInPairs(entry),
                    cpu(entry),
                    process(entry),
                    base / cpu(entry),
                    elsewhere(entry)
                            ? "–"
                            : String.format(Locale.ROOT, "%.0f", kibibytes(entry, Score::allocatedBytes)),
                    kibibytes(entry, Score::bytes),
                    results.get(entry).coldMillis() / 1000.0));
        }
        text.append(String.format(
                Locale.ROOT,
                "%nBy CPU docgen in process takes %.2f × less than FOP with factory and templates reused, %.2f × less than "
                        + "FOP as tutorials use it, %.2f × less than JasperReports. Over HTTP it gives %.0f %% of the papers a second "
                        + "that it gives in process on one thread and %.0f %% on two, with the client on the same processors; the server's process takes %.0f %% of the CPU that the process takes in which docgen is called directly. "
                        + "Run `%s`, %d processors, Java %s, load of the machine at the end %.1f.%n",
                cpu(Entry.FOP_REUSED) / cpu(Entry.DOCGEN),
                cpu(Entry.FOP_NAIVE) / cpu(Entry.DOCGEN),
                cpu(Entry.JASPER) / cpu(Entry.DOCGEN),
                100 * rate(Entry.DOCGEN_HTTP) / rate(Entry.DOCGEN),
                100 * rateInPairs(Entry.DOCGEN_HTTP) / rateInPairs(Entry.DOCGEN),
                100 * process(Entry.DOCGEN_HTTP) / process(Entry.DOCGEN),
                mode,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage()));
        return text.toString();
    }

    String chart() {
        int row = 34;
        int left = 290;
        int width = 420;
        double most = results.keySet().stream().mapToDouble(this::cpu).max().orElseThrow();
        int height = 60 + row * results.size();
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"%d\" viewBox=\"0 0 800 %d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n<title>CPU a certificate</title>%n<rect width=\"800\" height=\"%d\" fill=\"#ffffff\"/>%n<text x=\"16\" y=\"26\" font-size=\"16\" fill=\"#0B4F6C\">Milliseconds of CPU a certificate (less is better)</text>%n",
                height,
                height,
                height));
        int y = 46;
        for (var entry : Entry.values()) {
            double bar = cpu(entry) / most * width;
            var color = entry == Entry.DOCGEN || entry == Entry.DOCGEN_HTTP ? "#0B4F6C" : "#B0862F";
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#1B1F24\">%s</text>%n<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"22\" fill=\"%s\"/>%n<text x=\"%.1f\" y=\"%d\" fill=\"#1B1F24\">%.1f</text>%n",
                    left - 10,
                    y + 16,
                    entry.title().replace("**", ""),
                    left,
                    y,
                    bar,
                    color,
                    left + bar + 6,
                    y + 16,
                    cpu(entry)));
            y += row;
        }
        return svg.append("</svg>\n").toString();
    }
}
