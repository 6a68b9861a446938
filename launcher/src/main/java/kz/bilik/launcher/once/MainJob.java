package kz.bilik.launcher.once;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import kz.bilik.launcher.Words;

/** From the file of a finished course to verified papers in a directory, over HTTP like any other program. */
public final class MainJob {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final BilikClient client;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    public MainJob(URI web, String apiKey, Clock clock, Words words, PrintStream out) {
        this.client = new BilikClient(web, apiKey);
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    /** True if every paper was made and every certificate was confirmed by the public verification. */
    public boolean run(CourseFile file, Path directory) throws IOException, InterruptedException {
        out.println(words.of("job.sending", file.name()));
        var taken = client.send(file);
        var issued = taken.jobId().isEmpty() || follow(taken.jobId().getAsLong());
        var result = client.result(taken.courseId());
        fetchPapers(taken.courseId(), directory);
        var verified = verify(result);
        var complete = ResultFile.withVerified(result, verified);
        var written = ResultFile.write(complete, directory);
        report(complete, written, directory);
        var certified = Verification.certified(result).size();
        if (verified < certified) {
            out.println(words.of("job.unverified", certified - verified, certified));
        }
        return issued && verified == certified;
    }

    private boolean follow(long jobId) throws IOException, InterruptedException {
        var state = client.job(jobId);
        var shown = -1;
        while (state.isOpen()) {
            if (state.done() != shown) {
                out.print("\r" + words.of("job.progress", state.done(), state.total()));
                out.flush();
                shown = state.done();
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            state = client.job(jobId);
        }
        out.println("\r" + words.of("job.progress", state.done(), state.total()));
        if (!state.isComplete()) {
            out.println(words.of("job.failed", state.failed(), state.total(), state.state()));
        }
        return state.isComplete();
    }

    private void fetchPapers(long courseId, Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        var archive = Files.createTempFile(directory, "papers", ".zip");
        try {
            client.papers(courseId, archive);
            new Papers(archive).unpackInto(directory);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private int verify(JsonObject result) throws IOException, InterruptedException {
        var verification = new Verification(result.getJsonObject("course"), LocalDate.now(clock));
        var verified = 0;
        for (var listener : Verification.certified(result)) {
            var token = Verification.token(listener.getJsonObject("certificate"));
            if (verification.confirms(listener, client.verify(token))) {
                verified++;
            }
        }
        return verified;
    }

    private void report(JsonObject result, Path written, Path directory) {
        var summary = result.getJsonObject("summary");
        out.println();
        out.print(new ResultTable(result, words).text());
        out.println();
        out.println(words.of(
                "job.totals",
                summary.getInt("certified"),
                summary.getInt("reference"),
                summary.getInt("refused"),
                summary.getInt("verified")));
        out.println(words.of("job.files", directory, written));
    }
}
