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
 * An archive that is written while its documents are made. PDFs are stored, not compressed: they hardly shrink. Refusals and signatures are
 * kept in temporary files until the end, where they become {@code errors.ndjson} and {@code signatures.ndjson}. Documents that are wanted merged are written as soon as a file is
 * full, so memory holds one file at most.
 */
final class ZippedBatch implements AutoCloseable {

    private static final String ERRORS = "errors.ndjson";
    private static final String SIGNATURES = "signatures.ndjson";

    private final ZipOutputStream zip;
    private final int mergedAtMost;
    private final Notes errors = new Notes();
    private final Notes signatures = new Notes();
    private MergedFile merged = new MergedFile();
    private int documents;
    private int refusals;

    ZippedBatch(OutputStream out, int merged) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        mergedAtMost = merged;
    }

    void add(String name, Printed document) throws IOException {
        documents++;
        if (mergedAtMost == 0) {
            store(name + ".pdf", document.pdf());
            var signature = document.told(name + ".pdf");
            if (signature.isPresent()) {
                signatures.add(signature.get());
            }
            return;
        }
        merged.add(document.pdf());
        if (merged.documents() == mergedAtMost) {
            writeMerged();
        }
    }

    void refuse(LineRefused refused) throws IOException {
        errors.add(refused.json());
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
        write(SIGNATURES, signatures);
        write(ERRORS, errors);
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        merged.close();
        errors.close();
        signatures.close();
    }

    private void write(String name, Notes notes) throws IOException {
        if (notes.any()) {
            begin(name);
            notes.copyTo(zip);
            zip.closeEntry();
        }
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

    /** Lines that are told at the end, kept in a temporary file meanwhile. */
    private static final class Notes implements AutoCloseable {

        private final Path file = Files.createTempFile("batch", ".ndjson");
        private final OutputStream out = Files.newOutputStream(file);
        private boolean any;

        Notes() throws IOException {}

        void add(String line) throws IOException {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            any = true;
        }

        boolean any() {
            return any;
        }

        void copyTo(OutputStream target) throws IOException {
            out.flush();
            Files.copy(file, target);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(file);
        }
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
