package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates and supplements printed on pre-printed blanks: text and QR code only, shifted to where the printer wants them. */
class OverlayTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final int DPI = 300;
    private static final double PIXELS_PER_MILLIMETRE = DPI / 25.4;
    private static final TemplateCatalog CATALOG = new TemplateCatalog();
    private static final Calibration CALIBRATION = new Calibration(CATALOG, new DocumentMaker(CATALOG));

    @ParameterizedTest
    @CsvSource({
        "certificate, KK, 1.5, -0.5",
        "certificate, RU, -15, 15",
        "certificate, EN, 0.01, -0.01",
        "supplement, RU, 5, -5",
        "supplement, KK, -5, 5"
    })
    void an_offset_moves_every_letter_by_exactly_so_many_millimetres(
            String template, Language language, String right, String down) throws Exception {
        var unmoved = letters(overlay(template, language, null, null));
        var moved = letters(overlay(template, language, right, down));

        assertThat(moved).hasSameSizeAs(unmoved);
        assertThat(unmoved).hasSizeGreaterThan(400);
        for (int at = 0; at < moved.size(); at++) {
            var before = unmoved.get(at);
            var after = moved.get(at);
            assertThat(after.getUnicode()).isEqualTo(before.getUnicode());
            assertThat((after.getX() - before.getX()) / POINTS_PER_MILLIMETRE)
                    .as("to the right: " + before)
                    .isCloseTo(Double.parseDouble(right), within(0.002));
            assertThat((after.getY() - before.getY()) / POINTS_PER_MILLIMETRE)
                    .as("down: " + before)
                    .isCloseTo(Double.parseDouble(down), within(0.002));
        }
    }

    @ParameterizedTest
    @CsvSource({"certificate, 4.5, -3", "supplement, -4, 4.5"})
    void the_qr_code_moves_with_the_text(String template, double right, double down) throws Exception {
        var unmoved = corner(overlay(template, Language.RU, null, null));
        var moved = corner(overlay(template, Language.RU, String.valueOf(right), String.valueOf(down)));

        assertThat((moved.getX() - unmoved.getX()) / PIXELS_PER_MILLIMETRE).isCloseTo(right, within(0.15));
        assertThat((moved.getY() - unmoved.getY()) / PIXELS_PER_MILLIMETRE).isCloseTo(down, within(0.15));
    }

    @Test
    void prints_what_the_blank_does_not_have_and_nothing_of_what_it_has() throws Exception {
        var pdf = overlay("certificate", Language.RU, "0", "0");

        assertThat(Press.text(pdf))
                .contains("Әлімқұлова Құндыз Һайдарқызы")
                .contains("СЕРТИФИКАТ")
                .contains("Регистрационный номер: БЕДИ-2026-000001")
                .doesNotContain("Бланк сериясы")
                .doesNotContain("0001001")
                .doesNotContain("Электрондық көшірме");
        assertThat(inked(picture(pdf), 0, 0, 297, 18)).isZero();
        var framed =
                Press.pdf("certificate", Language.RU, DataFixture.aCertificate().data());
        assertThat(inked(picture(framed), 0, 0, 297, 18)).isPositive();
    }

    @Test
    void a_duplicate_on_a_blank_still_says_so() {
        var data = Overlay.over(DataFixture.aCertificate().aDuplicate().data(), "overlay", "1", null);

        assertThat(Press.text(Press.pdf("certificate", Language.RU, data))).contains("ТЕЛНҰСҚА / ДУБЛИКАТ");
    }

    @Test
    void an_offset_beyond_fifteen_millimetres_is_refused_and_one_of_fifteen_is_not() {
        var far = Overlay.over(DataFixture.aCertificate().data(), "overlay", "15.01", "-15.01");

        assertThat(violations("certificate", far))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactlyInAnyOrder("/overlay/offsetX schema-maximum", "/overlay/offsetY schema-minimum");
        assertThat(overlay("certificate", Language.KK, "15", "-15")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "overlay, abc, 0, offset-malformed",
                "overlay, 1, 0.001, offset-malformed",
                "overlay, 1e3, 0, offset-malformed",
                "other, 1, 0, variant-unknown",
                "NONE, 1, 0, variant-unknown"
            },
            nullValues = "NONE")
    void a_parameter_that_is_not_understood_is_refused(String variant, String right, String down, String code) {
        var data = DataFixture.aCertificate().data();

        var refused = catchThrowableOfType(RequestRefused.class, () -> Overlay.over(data, variant, right, down));

        assertThat(refused.violations()).extracting(Violation::code).containsExactly(code);
    }

    @Test
    void without_parameters_the_data_stay_as_they_are() {
        assertThat(Overlay.over(DataFixture.aCertificate().data(), null, null, null))
                .isEqualTo(DataFixture.aCertificate().data());
    }

    @Test
    void a_paper_that_is_never_on_a_blank_has_no_overlay_and_no_calibration() {
        var data = Overlay.over(DataFixture.aReference().data(), "overlay", "1", "1");

        assertThat(violations("reference", data))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("/overlay schema-additionalProperties");
        var reference = CATALOG.find("reference").orElseThrow();
        assertThat(catchThrowableOfType(RequestRefused.class, () -> CALIBRATION.page(reference, null, null)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"certificate, 297, 210, 0, 0", "certificate, 297, 210, 3.5, -2", "supplement, 210, 297, -2, 3"})
    void the_crosses_of_the_calibration_page_stand_where_the_offsets_put_them(
            String template, int width, int height, double right, double down) throws Exception {
        var page = CALIBRATION
                .page(
                        CATALOG.find(template).orElseThrow(),
                        String.valueOf(right),
                        String.valueOf(down),
                        LocalDate.of(2026, 11, 24))
                .pdf();
        var picture = picture(page);

        assertThat(Press.pages(page)).isEqualTo(1);
        assertThat(Press.text(page))
                .contains("Осы парақты кәдімгі А4 қағазына 100 % масштабпен")
                .contains("Напечатайте этот лист на обычной бумаге А4 в масштабе 100 %")
                .contains("Print this page on plain A4 paper at 100 %");
        for (double x : new double[] {20, width - 20}) {
            for (double y : new double[] {20, height - 20}) {
                assertThat(inked(picture, x + right - 6, y + down - 0.15, 12, 0.3))
                        .isGreaterThan(115);
                assertThat(inked(picture, x + right - 0.15, y + down - 6, 0.3, 12))
                        .isGreaterThan(115);
            }
        }
    }

    private static List<Violation> violations(String template, JsonNode data) {
        return catchThrowableOfType(RequestRefused.class, () -> Press.pdf(template, Language.KK, data))
                .violations();
    }

    private static byte[] overlay(String template, Language language, String right, String down) {
        return Press.pdf(
                template, language, Overlay.over(DataFixture.a(template).data(), "overlay", right, down));
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    private static ResultPoint corner(byte[] pdf) throws Exception {
        var picture = picture(pdf);
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getResultPoints()[0];
    }

    /** How many pixels of a place, given in millimetres, are not white. */
    private static long inked(BufferedImage picture, double left, double top, double width, double height) {
        long inked = 0;
        for (int y = pixel(top); y < Math.min(pixel(top + height), picture.getHeight()); y++) {
            for (int x = pixel(left); x < Math.min(pixel(left + width), picture.getWidth()); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 0xE0) {
                    inked++;
                }
            }
        }
        return inked;
    }

    private static int pixel(double millimetres) {
        return (int) Math.round(millimetres * PIXELS_PER_MILLIMETRE);
    }
}
