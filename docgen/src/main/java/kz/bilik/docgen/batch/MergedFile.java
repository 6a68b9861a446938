package kz.bilik.docgen.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One file for the printer, PDF/A-2a and PDF/UA-1 like the documents in it. It is all or nothing, because a missing page would not be
 * noticed in print, and it is bounded, because a merged file grows in memory.
 */
final class MergedFile implements AutoCloseable {

    static final int LIMIT = 500;

    private final PDDocument merged = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final List<Violation> violations = new ArrayList<>();
    private final CRC32 content = new CRC32();
    private int documents;

    void add(byte[] pdf) throws IOException {
        content.update(pdf);
        if (violations.isEmpty()) {
            try (var next = Loader.loadPDF(pdf)) {
                merger.appendDocument(merged, next);
            }
        }
        documents++;
    }

    void refuse(long line, List<Violation> reasons) {
        reasons.forEach(violation -> violations.add(violation.under("/" + line)));
    }

    boolean full() {
        return documents >= LIMIT || violations.size() >= LIMIT;
    }

    int documents() {
        return documents;
    }

    void check() {
        if (!violations.isEmpty()) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, violations);
        }
        if (documents == 0) {
            throw BatchOrder.refused("", "batch-empty");
        }
    }

    /** The file identifier comes of the content, so the same documents give the same bytes. */
    void writeTo(OutputStream out) throws IOException {
        merged.setDocumentId(content.getValue());
        merged.save(out);
    }

    /** The file as a stream that deletes it when it has been read. */
    InputStream toTempFile() throws IOException {
        var file = Files.createTempFile("batch", ".pdf");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeTo(out);
        }
        return Files.newInputStream(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void close() throws IOException {
        merged.close();
    }
}
