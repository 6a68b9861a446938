package kz.bilik.launcher.once;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code result.json} beside the papers, for programs. */
final class ResultFile {
    private ResultFile() {}

    static JsonObject withVerified(JsonObject result, int verified) {
        var summary = Json.createObjectBuilder(result.getJsonObject("summary")).add("verified", verified);
        return Json.createObjectBuilder(result).add("summary", summary).build();
    }

    static Path write(JsonObject result, Path directory) throws IOException {
        var file = Files.createDirectories(directory).resolve("result.json");
        var factory = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var writer = factory.createWriter(out)) {
            writer.writeObject(result);
        }
        return file;
    }
}
