package kz.bilik.docgen.engine;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFICCStream;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFOutputIntent;
import org.apache.xmlgraphics.java2d.color.profile.ColorProfileUtil;

/** What the colours of a document mean, as PDF/A asks: FOP's small sRGB profile, read and compressed once for all documents. */
final class OutputColours {

    private static final ICC_Profile SRGB = read();
    private static final byte[] COMPRESSED = Deflate.once(SRGB.getData());
    private static final String DESCRIPTION = ColorProfileUtil.getICCProfileDescription(SRGB);

    private OutputColours() {}

    private static ICC_Profile read() {
        try (var in = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
            return ColorProfileUtil.getICC_Profile(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void addTo(PDFDocument document) {
        var profile = new Profile();
        document.registerObject(profile);
        document.getFactory().makeICCBasedColorSpace(null, "DefaultRGB", profile);
        var intent = document.getFactory().makeOutputIntent();
        intent.setSubtype(PDFOutputIntent.GTS_PDFA1);
        intent.setDestOutputProfile(profile);
        intent.setOutputConditionIdentifier(DESCRIPTION);
        intent.setInfo(DESCRIPTION);
        document.getRoot().addOutputIntent(intent);
    }

    private static final class Profile extends PDFICCStream {

        Profile() {
            setColorSpace(SRGB, null);
            put("Filter", new PDFName("FlateDecode"));
        }

        @Override
        protected void outputRawStreamData(OutputStream out) throws IOException {
            out.write(COMPRESSED);
        }
    }
}
