package kz.bilik.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built parts of the product lie. */
public record ProductFiles(Path root) {

    /** The directory that {@code ./run} names, or the one the launcher was called in. */
    public static ProductFiles here() {
        return new ProductFiles(Path.of(System.getProperty("bilik.product", "")).toAbsolutePath());
    }

    Path payara() {
        return built("launcher/target/payara-micro.jar");
    }

    Path web() {
        return built("web-faces/target/bilik.war");
    }

    Path docgen() {
        return built("docgen/target/docgen.war");
    }

    public Path data() {
        return root.resolve(".bilik");
    }

    public Path sampleCourse() {
        return root.resolve("samples/course.json");
    }

    public Path mainJob() {
        return root.resolve("target/main-job");
    }

    private Path built(String path) {
        var file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("part.missing", root.relativize(file));
        }
        return file;
    }
}
