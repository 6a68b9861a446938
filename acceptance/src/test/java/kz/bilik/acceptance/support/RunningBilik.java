package kz.bilik.acceptance.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import kz.bilik.launcher.BilikSystem;
import kz.bilik.launcher.ProductFiles;
import kz.bilik.launcher.Settings;

/** The whole product, started as {@code ./run} starts it, on free ports with a home of its own; met over HTTP only. */
public final class RunningBilik implements AutoCloseable {

    private static final Duration JOB_LIMIT = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(300);

    /** The day of the shared system: Friday, 6 March 2026, noon in Almaty. Journeys name its dates and hold in any year. */
    private static final Map<String, String> SHARED_DAY = Map.of("BILIK_CLOCK", "2026-03-06T06:00:00Z");

    private static RunningBilik shared;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final BilikSystem system;
    private final Path home;

    private RunningBilik(BilikSystem system, Path home) {
        this.system = system;
        this.home = home;
    }

    /**
     * The one system, with the data of the demonstration, that tests share which leave it as usable as they found it. It starts when the first
     * of them asks for it and ends with the last test.
     */
    public static synchronized RunningBilik shared() {
        if (shared == null) {
            shared = start(SHARED_DAY);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static synchronized void closeShared() {
        if (shared != null) {
            shared.close();
        }
    }

    public static RunningBilik start(Map<String, String> environment) {
        try {
            return startIn(Files.createTempDirectory("bilik-acceptance"), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on what an earlier system left in the home. */
    public static RunningBilik startIn(Path home, Map<String, String> environment) {
        var settings = Settings.of(environment).throwAway(true);
        var system = new BilikSystem(settings, new ProductFiles(root()), home, part -> {});
        try {
            system.start();
        } catch (IOException | SQLException e) {
            system.close();
            throw new IllegalStateException("the system does not start", e);
        } catch (InterruptedException e) {
            system.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new RunningBilik(system, home);
    }

    /** The folder of the checkout that is tested. */
    public static Path root() {
        return Path.of(System.getProperty("bilik.root", "..")).toAbsolutePath().normalize();
    }

    public URI page(String path) {
        return system.address().resolve(path);
    }

    /** The page of the document service, opened with a key as its starter prints it. */
    public URI docgenPage() {
        return system.docgen().orElseThrow().address().resolve("/#key=" + system.docgenKey());
    }

    public Path home() {
        return home;
    }

    public Answer importCourse(JsonObject course) {
        return send(authorised("/api/v1/finished-courses")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(course.toString())));
    }

    /** Imports, waits for the papers and returns the result. */
    public JsonObject issue(CourseFile course) {
        var receipt = importCourse(course.json());
        if (receipt.status() != 201) {
            throw new AssertionError("import answered " + receipt.status() + " " + receipt.body());
        }
        awaitJob(receipt.json().getJsonNumber("jobId").longValue());
        return result(receipt.json().getJsonNumber("courseId").longValue());
    }

    public JsonObject result(long courseId) {
        return send(authorised("/api/v1/finished-courses/" + courseId + "/result"))
                .json();
    }

    public JsonObject job(long jobId) {
        return send(authorised("/api/v1/jobs/" + jobId)).json();
    }

    public void awaitJob(long jobId) {
        awaitProgress(jobId, Integer.MAX_VALUE);
    }

    /** Returns when so many items are done, or all. */
    public void awaitProgress(long jobId, int done) {
        var deadline = Instant.now().plus(JOB_LIMIT);
        while (Instant.now().isBefore(deadline)) {
            var job = job(jobId);
            if (job.getString("state").equals("DONE") || job.getInt("done") >= done) {
                return;
            }
            if (job.getString("state").equals("FAILED")) {
                throw new AssertionError("job failed: " + job);
            }
            pause();
        }
        throw new AssertionError("job " + jobId + " did not end in " + JOB_LIMIT);
    }

    /** The papers of a course, unpacked. */
    public Path papers(long courseId) {
        try {
            var folder = Files.createTempDirectory(home, "papers");
            var answer = http.send(
                    authorised("/api/v1/finished-courses/" + courseId + "/papers.zip")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (var zip = new ZipInputStream(answer.body())) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var file = folder.resolve(entry.getName()).normalize();
                    if (!file.startsWith(folder)) {
                        throw new AssertionError("the archive leaves its folder: " + entry.getName());
                    }
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The public answer for the address that a QR code holds. */
    public JsonObject verify(String verifyUrl) {
        var token = verifyUrl.substring(verifyUrl.lastIndexOf('/') + 1);
        return get("/api/v1/verify/" + token).json();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(page(path)));
    }

    /** What time or another node would have done: a change in the database past the product. @return how many rows */
    public int change(String sql, Object... values) {
        try (var connection = system.database().connect();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Java processes of the product, by the name of their part. */
    public Map<String, Process> processes() {
        var processes = new HashMap<String, Process>();
        processes.put("web", system.web().process());
        system.docgen().ifPresent(docgen -> processes.put("docgen", docgen.process()));
        return processes;
    }

    /** Ends the web JVM as a power cut would, and starts it again. */
    public void killAndRestartWeb() {
        try {
            system.web().process().destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            system.startWeb();
            system.web().awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        system.close();
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(page(path)).header("Authorization", "Bearer " + system.apiKey());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Status and body of an answer. */
    public record Answer(int status, String body) {

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }
}
