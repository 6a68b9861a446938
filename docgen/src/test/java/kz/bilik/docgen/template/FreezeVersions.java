package kz.bilik.docgen.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the running versions of templates into the archive of the release, run by {@code docgen/freeze}. A version that is there already is
 * left alone; one whose contents have changed since it was deployed gets the next number in its schema first.
 */
final class FreezeVersions {

    private static final Path RESOURCES = Path.of("src/main/resources/docgen");
    private static final Pattern VERSION =
            Pattern.compile("(\"x-template\"\\s*:\\s*\\{\\s*\"version\"\\s*:\\s*)(\\d+)");

    private FreezeVersions() {}

    public static void main(String[] arguments) throws IOException {
        var deployedAt = LocalDate.parse(arguments[0]);
        var asked = Arrays.asList(arguments).subList(1, arguments.length);
        var entries = new ArrayList<String>();
        for (var template : new TemplateCatalog().all()) {
            if (asked.isEmpty() || asked.contains(template.id())) {
                frozen(template, deployedAt).ifPresent(entries::add);
            }
        }
        write(entries);
    }

    private static Optional<String> frozen(Template template, LocalDate deployedAt) throws IOException {
        var versions = new TemplateCatalog().versions(template.id());
        var last =
                versions.isEmpty() ? Optional.<TemplateVersion>empty() : Optional.of(versions.get(versions.size() - 1));
        var contents = template.contents();
        int version = template.version();
        if (last.isPresent() && last.get().version() == version) {
            if (last.get().sha256().equals(contents.sha256())) {
                return Optional.empty();
            }
            version++;
            contents = contents.withVersion(template.id(), version);
            raise(template.id(), version);
        }
        for (var file : contents.archive().entrySet()) {
            Files.write(Files.createDirectories(RESOURCES.resolve("archive")).resolve(file.getKey()), file.getValue());
        }
        System.out.println(template.id() + " " + version + " " + contents.sha256());
        return Optional.of("{\"id\":\"" + template.id() + "\",\"version\":" + version + ",\"deployedAt\":\""
                + deployedAt + "\",\"sha256\":\"" + contents.sha256() + "\"}");
    }

    private static void raise(String id, int version) throws IOException {
        var schema = RESOURCES.resolve("schemas/" + id + ".json");
        var matcher = VERSION.matcher(Files.readString(schema));
        if (!matcher.find()) {
            throw new IllegalStateException("x-template of " + schema + " does not begin with its version");
        }
        Files.writeString(schema, matcher.replaceFirst("$1" + version));
    }

    private static void write(List<String> entries) throws IOException {
        var file = RESOURCES.resolve("versions.json");
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("{")) {
                lines.add(line.replaceFirst(",$", ""));
            }
        }
        lines.addAll(entries);
        Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
    }
}
