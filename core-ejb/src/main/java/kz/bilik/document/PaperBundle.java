package kz.bilik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Many papers as one file, with one paper in memory at a time, so a thousand need no more room than one. */
@ApplicationScoped
public class PaperBundle {

    @Inject
    private DocumentService documents;

    /** A folder per kind; stored, because a PDF does not shrink. */
    public void writeZip(List<PaperRef> papers, OutputStream out) {
        var zip = new ZipOutputStream(out);
        try {
            for (var reference : papers) {
                var paper = documents.read(reference);
                zip.putNextEntry(stored(reference.kind().template() + "/" + paper.name(), paper.bytes()));
                zip.write(paper.bytes());
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    /** One PDF behind the other, for printing; the papers and the result pass through temporary files. */
    public void writeMergedPdf(List<PaperRef> papers, OutputStream out) {
        try {
            var folder = Files.createTempDirectory("bilik-merge");
            try {
                merge(papers, folder, out);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few papers that are in memory anyway, one behind the other. */
    public byte[] merged(List<byte[]> papers) {
        var out = new ByteArrayOutputStream();
        try {
            var merger = new PDFMergerUtility();
            merger.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
            merger.setDestinationStream(out);
            papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void merge(List<PaperRef> papers, Path folder, OutputStream out) throws IOException {
        var merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        merger.setDestinationStream(out);
        for (var index = 0; index < papers.size(); index++) {
            var file = folder.resolve(index + ".pdf");
            Files.write(file, documents.read(papers.get(index)).bytes());
            merger.addSource(file.toFile());
        }
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
