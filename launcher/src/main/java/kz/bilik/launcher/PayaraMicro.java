package kz.bilik.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import kz.bilik.db.Directories;

/** One Payara Micro as a child process with one application at the root of its port. */
public final class PayaraMicro implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int HTTP_OK = 200;
    private static final int HTTP_NOT_FOUND = 404;
    private static final int NO_ANSWER = -1;

    /**
     * What to start.
     *
     * @param probe a page of the application, there as soon as the application is; the health check alone says yes while nothing is
     *     deployed yet
     * @param gridPort where the data grid that keeps sessions listens, on loopback; without it there is no grid
     */
    public record Part(
            String name,
            Path jar,
            Path war,
            String address,
            int port,
            String memory,
            String probe,
            OptionalInt gridPort,
            Map<String, String> environment) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final Part part;
    private final Path home;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    /** Keeps its files in {@code home}; nothing is started yet. */
    public PayaraMicro(Part part, Path home) {
        this.part = part;
        this.home = home.toAbsolutePath();
    }

    public void start() throws IOException {
        var instance = home.resolve("payara").resolve(part.name());
        Directories.delete(instance);
        var root = Files.createDirectories(instance.resolve("root"));
        var runtime = Files.createDirectories(instance.resolve("runtime"));
        var temporary = Files.createDirectories(instance.resolve("tmp"));
        var boot = Files.writeString(instance.resolve("boot.txt"), bootCommands());
        Files.createDirectories(log().getParent());
        var builder = new ProcessBuilder(command(root, runtime, temporary, boot))
                .directory(instance.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("BILIK_"));
        builder.environment().putAll(part.environment());
        process = builder.start();
    }

    private List<String> command(Path root, Path runtime, Path temporary, Path boot) {
        var command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + part.memory(),
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dhazelcast.socket.bind.any=false",
                "-jar",
                part.jar().toString(),
                "--disablephonehome",
                "--port",
                String.valueOf(part.port()),
                "--prebootcommandfile",
                boot.toString(),
                "--rootdir",
                root.toString(),
                "--unpackdir",
                runtime.toString(),
                "--deploy",
                part.war().toString(),
                "--contextroot",
                "/"));
        command.addAll(grid());
        return command;
    }

    /** A grid of one member that neither looks for others nor listens beyond this machine; {@code --nocluster} would listen on all. */
    private List<String> grid() {
        if (part.gridPort().isEmpty()) {
            return List.of("--nohazelcast");
        }
        var port = String.valueOf(part.gridPort().getAsInt());
        return List.of(
                "--clustermode",
                "tcpip:127.0.0.1:" + port,
                "--clustername",
                "bilik-" + port,
                "--interfaces",
                "127.0.0.1",
                "--startport",
                port);
    }

    /** Returns when the application answers. */
    public void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var found = status(part.probe());
            if (found >= HTTP_OK && found < HTTP_NOT_FOUND && status("/health/ready") == HTTP_OK) {
                return;
            }
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw new StartFailure("part.stopped", part.name(), log());
            }
        }
        throw new StartFailure("part.late", part.name(), START_LIMIT.toSeconds(), log());
    }

    public URI address() {
        return URI.create(
                "http://" + (part.address().equals("0.0.0.0") ? "127.0.0.1" : part.address()) + ":" + part.port());
    }

    public String name() {
        return part.name();
    }

    public Path log() {
        return home.resolve("logs").resolve(part.name() + ".log");
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private int status(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }

    /** Payara Micro has no option for the address to listen on; without this it listens on all. */
    private String bootCommands() {
        return "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                + part.address() + "\n";
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
