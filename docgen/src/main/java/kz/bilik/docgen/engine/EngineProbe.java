package kz.bilik.docgen.engine;

import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.docgen.input.Sha256;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells whether two engines make the same bytes: the hash of a page that uses every face, every drawing and each kind of layout. Whatever
 * changes documents (FOP, the fonts, the drawings, the platform's compression) changes it, and nothing else does.
 */
final class EngineProbe {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String TEXT =
            "ӘҒҚҢӨҰҮҺІ әғқңөұүһі «Мектепке дейінгі ұйым» № 7 – 0123456789, АБВГДЕЁЖ абвгдеёж AVATAR To fi.";

    private EngineProbe() {}

    static String fingerprint(FopEngine engine) {
        var order = new RenderOrder(
                engine.compile(Bundle.shelf(), "probe.xsl"),
                EngineProbe::write,
                DAY,
                new byte[32],
                Optional.of("https://bilik.example/v/PROBE"),
                Optional.of("ЖОБА"),
                Optional.empty());
        try {
            return Sha256.hex(engine.render(order));
        } catch (LayoutFailed e) {
            throw new IllegalStateException("The engine cannot lay out its probe", e);
        }
    }

    private static void write(ContentHandler target) throws SAXException {
        target.startDocument();
        target.startElement("", "document", "document", new AttributesImpl());
        element("text", TEXT.repeat(3), target);
        for (var art : Art.values()) {
            element("drawing", art.uri(), target);
        }
        target.endElement("", "document", "document");
        target.endDocument();
    }

    private static void element(String name, String text, ContentHandler target) throws SAXException {
        target.startElement("", name, name, new AttributesImpl());
        target.characters(text.toCharArray(), 0, text.length());
        target.endElement("", name, name);
    }
}
