package kz.bilik.file;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.bilik.file.policy.UploadFacts;
import kz.bilik.file.policy.UploadPolicy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;

/**
 * Reads an upload as what its first bytes say it is.
 *
 * <p>An image is drawn anew, so that nothing but the picture is kept: no place where it was taken, no second file behind it. A PDF is kept as it is, because
 * it may be signed, so it is searched for what would act by itself.
 */
final class FileInspection {

    private static final float QUALITY = 0.92f;
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};

    private final UploadFacts facts;
    private final byte[] content;
    private final int pages;

    private FileInspection(UploadFacts facts, byte[] content, int pages) {
        this.facts = facts;
        this.content = content;
        this.pages = pages;
    }

    static FileInspection of(byte[] bytes) {
        var type = typeOf(bytes);
        if (type == null || bytes.length > UploadPolicy.LARGEST) {
            return new FileInspection(new UploadFacts(bytes.length, type, true, false, 0), bytes, 0);
        }
        return type == FileType.PDF ? pdf(bytes) : image(bytes, type);
    }

    UploadFacts facts() {
        return facts;
    }

    /** What is kept; of an image the picture alone. */
    byte[] content() {
        return content;
    }

    int pages() {
        return pages;
    }

    private static FileType typeOf(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return FileType.PDF;
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return FileType.JPEG;
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return FileType.PNG;
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileInspection pdf(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var readable = !document.isEncrypted() && document.getNumberOfPages() > 0;
            var active = isArchiveToo(bytes) || new ActivePdf(document.getDocument()).isActive();
            return new FileInspection(
                    new UploadFacts(bytes.length, FileType.PDF, readable, active, 0),
                    bytes,
                    document.getNumberOfPages());
        } catch (IOException | RuntimeException unreadable) {
            return unreadable(bytes, FileType.PDF, 0);
        }
    }

    /** A file can be a PDF from its beginning and an archive from its end. */
    private static boolean isArchiveToo(byte[] bytes) {
        var from = Math.max(0, bytes.length - 66_000);
        for (var at = bytes.length - END_OF_ZIP.length; at >= from; at--) {
            if (Arrays.equals(bytes, at, at + END_OF_ZIP.length, END_OF_ZIP, 0, END_OF_ZIP.length)) {
                return true;
            }
        }
        return false;
    }

    private static FileInspection image(byte[] bytes, FileType type) {
        var pixels = 0L;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(type.name()).next();
            try {
                reader.setInput(in, true, true);
                pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > UploadPolicy.MOST_PIXELS) {
                    return new FileInspection(new UploadFacts(bytes.length, type, true, false, pixels), bytes, 1);
                }
                var turned = type == FileType.JPEG ? ExifOrientation.of(bytes) : ExifOrientation.UPRIGHT;
                var redrawn = written(turned(reader.read(0), turned), type);
                return new FileInspection(new UploadFacts(bytes.length, type, true, false, pixels), redrawn, 1);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return unreadable(bytes, type, pixels);
        }
    }

    private static FileInspection unreadable(byte[] bytes, FileType type, long pixels) {
        return new FileInspection(new UploadFacts(bytes.length, type, false, false, pixels), bytes, 0);
    }

    private static BufferedImage turned(BufferedImage picture, ExifOrientation orientation) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var sideways = orientation.isSideways();
        var kind = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var result = new BufferedImage(sideways ? height : width, sideways ? width : height, kind);
        var pen = result.createGraphics();
        var turn = new AffineTransform();
        turn.translate(result.getWidth() / 2.0, result.getHeight() / 2.0);
        turn.quadrantRotate(orientation.quarterTurns());
        turn.translate(-width / 2.0, -height / 2.0);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return result;
    }

    private static byte[] written(BufferedImage picture, FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
