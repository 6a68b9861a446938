package kz.bilik.acceptance.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as its reader meets it: the words that come back, the QR a phone decodes, the standards it keeps. */
public record Paper(Path file) {

    private static final float SCREEN_DPI = 150;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Every PDF below the folder, in the order of their names. */
    public static List<Paper> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .map(Paper::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with every run of white space folded to one space, so that wrapped lines read on. */
    public String text() {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("[\\s\u00A0]+", " ").trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR code says when the first page is looked at with 150 dots per inch. */
    public String qr() {
        try (var document = Loader.loadPDF(file.toFile())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, SCREEN_DPI);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code on " + file, e);
        } catch (ReaderException e) {
            throw new AssertionError("QR code of " + file + " does not decode", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules that veraPDF finds broken, by profile; empty when the paper keeps the profile. */
    public List<String> violations(PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 5, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId() + " " + failed.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.verapdf.core.VeraPDFException e) {
            throw new AssertionError("veraPDF cannot read " + file, e);
        }
    }
}
