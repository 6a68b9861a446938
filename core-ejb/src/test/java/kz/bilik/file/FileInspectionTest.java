package kz.bilik.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FileInspectionTest {

    private static final String EXIF_TURNED_RIGHT =
            "FFE10022" + "457869660000" + "4D4D002A00000008" + "0001" + "011200030000000100060000" + "00000000";

    @Test
    void a_plain_pdf_is_kept_as_it_is_with_its_pages_counted() {
        var scan = Scans.pdf("диплом.pdf", 3);

        var inspection = FileInspection.of(scan.bytes());

        assertThat(inspection.facts().type()).isEqualTo(FileType.PDF);
        assertThat(inspection.facts().readable()).isTrue();
        assertThat(inspection.facts().active()).isFalse();
        assertThat(inspection.pages()).isEqualTo(3);
        assertThat(inspection.content()).isEqualTo(scan.bytes());
    }

    @Test
    void a_pdf_with_a_script_or_with_an_archive_behind_it_is_active() throws IOException {
        assertThat(FileInspection.of(Scans.pdfWithScript()).facts().active()).isTrue();
        assertThat(FileInspection.of(together(Scans.pdf("x", 1).bytes(), archive()))
                        .facts()
                        .active())
                .isTrue();
    }

    @Test
    void a_locked_or_broken_file_is_unreadable() throws IOException {
        assertThat(FileInspection.of(Scans.lockedPdf()).facts().readable()).isFalse();
        assertThat(FileInspection.of("%PDF-1.7 and nothing more".getBytes(ISO_8859_1))
                        .facts()
                        .readable())
                .isFalse();
        var broken = Arrays.copyOf(Scans.picture("png"), 40);
        assertThat(FileInspection.of(broken).facts().readable()).isFalse();
    }

    @Test
    void the_first_bytes_count_and_not_the_name() {
        assertThat(FileInspection.of("<html><script>1</script></html>".getBytes(ISO_8859_1))
                        .facts()
                        .type())
                .isNull();
        assertThat(FileInspection.of("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR".getBytes(ISO_8859_1))
                        .facts()
                        .type())
                .isNull();
        assertThat(FileInspection.of(new byte[0]).facts().byteCount()).isZero();
    }

    @Test
    void of_a_picture_only_the_picture_is_kept() throws IOException {
        var hidden = "GIS secret".getBytes(ISO_8859_1);

        var inspection = FileInspection.of(together(Scans.picture("png"), hidden));

        assertThat(inspection.facts().readable()).isTrue();
        assertThat(inspection.facts().pixels()).isEqualTo(1200);
        assertThat(new String(inspection.content(), ISO_8859_1)).doesNotContain("GIS secret");
    }

    @Test
    void a_photograph_taken_sideways_is_set_upright_and_loses_its_marks() throws IOException {
        var jpeg = Scans.picture("jpg");
        var marked = together(
                together(Arrays.copyOf(jpeg, 2), HexFormat.of().parseHex(EXIF_TURNED_RIGHT)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));

        var inspection = FileInspection.of(marked);

        var picture = ImageIO.read(new ByteArrayInputStream(inspection.content()));
        assertThat(picture.getWidth()).isEqualTo(20);
        assertThat(picture.getHeight()).isEqualTo(60);
        assertThat(new Color(picture.getRGB(10, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(10, 50)).getRed()).isLessThan(60);
        assertThat(new String(inspection.content(), ISO_8859_1)).doesNotContain("Exif");
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static byte[] together(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
