package kz.bilik.docgen;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** Lines of batches and what comes back of them. */
final class BatchFixture {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TemplateCatalog CATALOG = new TemplateCatalog();

    private BatchFixture() {}

    static String line(String template, String name) {
        return line(
                template,
                name,
                CATALOG.find(template).orElseThrow().sample(Language.RU).toString());
    }

    static String line(String template, String name, String data) {
        try {
            var line = JSON.createObjectNode()
                    .put("template", template)
                    .put("name", name)
                    .put("lang", "ru");
            line.set("data", JSON.readTree(data));
            return line + "\n";
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Lines made one by one while they are sent, so that the sender holds none. */
    static InputStream lines(int count, IntFunction<String> line) {
        var numbers = IntStream.range(0, count).iterator();
        Enumeration<InputStream> parts = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return numbers.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(line.apply(numbers.next()).getBytes(StandardCharsets.UTF_8));
            }
        };
        return new java.io.SequenceInputStream(count == 0 ? Collections.emptyEnumeration() : parts);
    }

    /** The files of an archive, and how often each name is there. */
    static Map<String, Integer> names(InputStream archive) throws IOException {
        var names = new HashMap<String, Integer>();
        try (var zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.merge(entry.getName(), 1, Integer::sum);
            }
        }
        return names;
    }

    /** How many PDFs an archive has; anything else is a failure. */
    static int count(InputStream archive) throws IOException {
        int documents = 0;
        try (var zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".pdf")) {
                    throw new IOException("A line failed: " + new String(zip.readNBytes(1000), StandardCharsets.UTF_8));
                }
                documents++;
            }
        }
        return documents;
    }

    static Map<String, byte[]> files(InputStream archive) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
