package kz.bilik.acceptance.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.bilik.launcher.Ports;

/** {@code ./run --once FILE} as a process of its own, on free ports, judged by its exit code and what it leaves behind. */
public final class OnceCommand {

    private static final int LIMIT_MINUTES = 10;

    private final Path home;
    private final Map<String, String> environment;

    /** What the command answered. */
    public record Done(int exitCode, String said, Path out) {

        public JsonObject result() {
            try (var reader = Json.createReader(Files.newBufferedReader(out.resolve("result.json")))) {
                return reader.readObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param environment settings beside the ports */
    public OnceCommand(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    public Done on(Path file) {
        try {
            var out = Files.createTempDirectory(home, "out");
            var log = out.resolve("said.txt");
            var builder = new ProcessBuilder(command(file, out))
                    .directory(RunningBilik.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("BILIK_"));
            for (var port : List.of("BILIK_HTTP_PORT", "BILIK_DOCGEN_PORT", "BILIK_DB_PORT", "BILIK_GRID_PORT")) {
                builder.environment().put(port, String.valueOf(Ports.free()));
            }
            builder.environment().put("BILIK_LANGUAGE", "en");
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new AssertionError("the command did not end: " + Files.readString(log));
            }
            return new Done(process.exitValue(), Files.readString(log), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(Path file, Path out) {
        var root = RunningBilik.root();
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbilik.product=" + root,
                "-jar",
                root.resolve("launcher/target/launcher.jar").toString(),
                "--once",
                file.toString(),
                "--data",
                home.resolve("data").toString(),
                "--out",
                out.toString()));
    }
}
