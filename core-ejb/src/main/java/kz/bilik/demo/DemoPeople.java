package kz.bilik.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import kz.bilik.file.Upload;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Made-up people and scans of the demonstration: the control digit fits, the person does not exist. */
final class DemoPeople {

    private static final int DIGITS = 10;
    private static final int LINES = 18;

    private DemoPeople() {}

    /** @param eleven the number without its control digit */
    static String iin(String eleven) {
        return IntStream.range(0, DIGITS)
                .mapToObj(control -> eleven + control)
                .filter(digits -> Iin.parse(digits).isValid())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no control digit fits " + eleven));
    }

    static PersonName name(String full) {
        var parts = full.split(" ", 3);
        return new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }

    /** Pages with grey lines where a text would be. */
    static Upload scan(String name, int pages) {
        try (var document = new PDDocument()) {
            for (var number = 0; number < pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(0.8f);
                    for (var line = 0; line < LINES; line++) {
                        pen.addRect(70, 740 - line * 36, line % 5 == 4 ? 260 : 455, 10);
                    }
                    pen.fill();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Upload(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
