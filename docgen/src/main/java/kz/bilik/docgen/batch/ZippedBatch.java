package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bilik.docgen.document.RenderedDocument;
import kz.bilik.docgen.problem.RequestRefused;

/**
 * An archive that is written while its documents are made. PDFs are stored, not compressed: they hardly shrink. Refusals are kept in a
 * temporary file until the end, where they become {@code errors.ndjson}.
 */
final class ZippedBatch implements AutoCloseable {

    private static final String ERRORS = "errors.ndjson";

    private final ZipOutputStream zip;
    private final Path errors;
    private final OutputStream errorLines;
    private final Set<String> names = new HashSet<>(Set.of(ERRORS));
    private int documents;
    private int refusals;

    ZippedBatch(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        errors = Files.createTempFile("batch", ".ndjson");
        errorLines = Files.newOutputStream(errors);
    }

    void claim(String name) {
        if (!names.add(entry(name))) {
            throw BatchOrder.refused("/name", "name-duplicate", "A line before has the same name");
        }
    }

    void add(String name, RenderedDocument document) throws IOException {
        var crc = new CRC32();
        crc.update(document.pdf());
        var entry = new ZipEntry(entry(name));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(document.pdf().length);
        entry.setCrc(crc.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(document.pdf());
        zip.closeEntry();
        documents++;
    }

    void refuse(long line, RequestRefused refused) throws IOException {
        var error = JsonNodeFactory.instance.objectNode();
        error.put("line", line);
        error.put("status", refused.refusal().status());
        var violations = error.putArray("violations");
        refused.violations()
                .forEach(violation -> violations
                        .addObject()
                        .put("path", violation.path())
                        .put("code", violation.code())
                        .put("message", violation.message()));
        errorLines.write((error + "\n").getBytes(StandardCharsets.UTF_8));
        refusals++;
    }

    int documents() {
        return documents;
    }

    int refusals() {
        return refusals;
    }

    void finish() throws IOException {
        errorLines.close();
        if (refusals > 0) {
            var entry = new ZipEntry(ERRORS);
            entry.setTime(0);
            zip.putNextEntry(entry);
            Files.copy(errors, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        errorLines.close();
        Files.deleteIfExists(errors);
    }

    private static String entry(String name) {
        return name + ".pdf";
    }
}
