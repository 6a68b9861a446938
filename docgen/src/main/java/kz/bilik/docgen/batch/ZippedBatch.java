package kz.bilik.docgen.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive that is written while its documents are made. PDFs are stored, not compressed: they hardly shrink. Refusals are kept in a
 * temporary file until the end, where they become {@code errors.ndjson}. Documents that are wanted merged are written as soon as a file is
 * full, so memory holds one file at most.
 */
final class ZippedBatch implements AutoCloseable {

    private static final String ERRORS = "errors.ndjson";

    private final ZipOutputStream zip;
    private final int mergedAtMost;
    private final Path errors;
    private final OutputStream errorLines;
    private MergedFile merged = new MergedFile();
    private int documents;
    private int refusals;

    ZippedBatch(OutputStream out, int merged) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        mergedAtMost = merged;
        errors = Files.createTempFile("batch", ".ndjson");
        errorLines = Files.newOutputStream(errors);
    }

    void add(String name, byte[] pdf) throws IOException {
        documents++;
        if (mergedAtMost == 0) {
            store(name + ".pdf", pdf);
            return;
        }
        merged.add(pdf);
        if (merged.documents() == mergedAtMost) {
            writeMerged();
        }
    }

    void refuse(LineRefused refused) throws IOException {
        errorLines.write((refused.json() + "\n").getBytes(StandardCharsets.UTF_8));
        refusals++;
    }

    int documents() {
        return documents;
    }

    int refusals() {
        return refusals;
    }

    void finish() throws IOException {
        if (merged.documents() > 0) {
            writeMerged();
        }
        errorLines.close();
        if (refusals > 0) {
            begin(ERRORS);
            Files.copy(errors, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        merged.close();
        errorLines.close();
        Files.deleteIfExists(errors);
    }

    private void store(String name, byte[] pdf) throws IOException {
        var crc = new CRC32();
        crc.update(pdf);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(pdf.length);
        entry.setCrc(crc.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(pdf);
        zip.closeEntry();
    }

    /** Named by the first and the last document in it, counted from one. */
    private void writeMerged() throws IOException {
        begin(String.format(Locale.ROOT, "%06d-%06d.pdf", documents - merged.documents() + 1, documents));
        merged.writeTo(new Uncloseable(zip));
        zip.closeEntry();
        merged.close();
        merged = new MergedFile();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    /** PDFBox closes what it writes to. */
    private static final class Uncloseable extends java.io.FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
