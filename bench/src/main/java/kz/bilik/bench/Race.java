package kz.bilik.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * All entries on one machine in one run: each in a process of its own, all alive from the start, warmed up one after the other, then in
 * turns, so that what else the machine does meets all alike.
 */
public final class Race {

    /** How long is measured: seconds of warm-up, rounds on one thread and on two, seconds a round. */
    private record Plan(double warmUp, int rounds, int doubleRounds, double seconds) {
        static Plan named(String name) {
            return name.equals("full") ? new Plan(20, 7, 3, 5) : new Plan(4, 2, 1, 2);
        }
    }

    /** The CPU of a server that is warmed up goes in the same measure into the compiler; it gets more of it. */
    private static final int SERVER = 2;

    private static final Path TARGET = Path.of("bench", "target");
    private static final Path REPORT = Path.of("docs", "performance.md");
    private static final Path CHART = Path.of("docs", "performance.svg");

    private final Plan plan;
    private final Scores scores;
    private final Map<Entry, Runner> runners = new EnumMap<>(Entry.class);
    private final Map<Entry, Result> results = new EnumMap<>(Entry.class);

    private Race(Plan plan, Scores scores) {
        this.plan = plan;
        this.scores = scores;
    }

    public static void main(String[] arguments) throws Exception {
        var mode = arguments[0];
        var race = new Race(Plan.named(mode), new Scores(TARGET.resolve(mode + ".scores")));
        try {
            race.start();
            race.run();
        } finally {
            race.stop();
        }
        race.scores.forget();
        var table = new Table(race.results);
        var section = table.markdown(mode);
        Files.writeString(TARGET.resolve(mode + ".md"), section);
        Files.writeString(TARGET.resolve(mode + ".svg"), table.chart());
        System.out.println(section);
        if (mode.equals("full")) {
            Files.writeString(CHART, table.chart());
            Table.replaceIn(REPORT, "![CPU a certificate](performance.svg)\n\n" + section);
        }
    }

    private void start() throws Exception {
        for (var entry : Entry.values()) {
            System.err.println("starting " + entry);
            var runner = new Runner(entry);
            runners.put(entry, runner);
            results.put(entry, scores.known(entry, runner.coldMillis));
        }
    }

    private void run() throws IOException {
        for (var entry : Entry.values()) {
            System.err.println("warming up " + entry);
            runners.get(entry).round(entry == Entry.DOCGEN_HTTP ? plan.warmUp * SERVER : plan.warmUp, 1, "cpu");
            runners.get(entry).round(plan.warmUp / 5, 2, "wall");
        }
        for (int round = 1; round <= plan.rounds; round++) {
            for (var entry : Entry.values()) {
                if (results.get(entry).alone().size() < round) {
                    scores.add(entry, 1, runners.get(entry).round(plan.seconds, 1, "wall"), results.get(entry));
                }
            }
            System.err.println("round " + round + " of " + plan.rounds);
        }
        for (int round = 1; round <= plan.doubleRounds; round++) {
            for (var entry : Entry.values()) {
                if (results.get(entry).inPairs().size() < round) {
                    scores.add(entry, 2, runners.get(entry).round(plan.seconds, 2, "wall"), results.get(entry));
                }
            }
            System.err.println("round on two threads " + round + " of " + plan.doubleRounds);
        }
    }

    private void stop() throws InterruptedException {
        for (var runner : runners.values()) {
            runner.stop();
        }
    }

    /** What an entry gave in all its rounds. */
    record Result(long coldMillis, List<Score> alone, List<Score> inPairs) {
        Result(long coldMillis) {
            this(coldMillis, new ArrayList<>(), new ArrayList<>());
        }
    }

    private static final class Runner {

        private final Process process;
        private final BufferedReader answers;
        private final PrintStream orders;
        private final long coldMillis;
        private final Entry entry;

        Runner(Entry entry) throws IOException {
            this.entry = entry;
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Worker.class.getName(),
                            entry.name())
                    .redirectError(log().toFile())
                    .start();
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
            coldMillis = Long.parseLong(answer());
        }

        private Path log() {
            return TARGET.resolve(entry + ".log");
        }

        Score round(double seconds, int threads, String clock) throws IOException {
            orders.println(seconds + " " + threads + " " + clock);
            return Score.parse(answer());
        }

        private String answer() throws IOException {
            var line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException(entry + " broke off:\n" + Files.readString(log()));
            }
            return line;
        }

        void stop() throws InterruptedException {
            orders.close();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}
