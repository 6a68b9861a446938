package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The QR code of the finished page, read from a coarse picture of it as a telephone would. */
class QrTest {

    @ParameterizedTest
    @CsvSource({"certificate, false", "certificate, true", "supplement, false", "supplement, true"})
    void decodes_from_a_raster_of_150_dots_per_inch(String template, boolean longest) throws Exception {
        var address = "https://bilik.edu-institut.example.kz/verification/v/q7Zk3mX0bT9vLw2RcYd5Ng";
        var data = (longest ? DataFixture.longest(template) : DataFixture.a(template))
                .with("verifyUrl", address)
                .data();

        var pdf = Press.pdf(template, Language.RU, data);

        assertThat(decode(pdf)).isEqualTo(address);
    }

    private static String decode(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages() - 1;
            var picture = new PDFRenderer(document).renderImageWithDPI(last, 150, ImageType.RGB);
            int width = picture.getWidth();
            int height = picture.getHeight();
            var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
