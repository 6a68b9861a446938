package kz.bilik.docgen.engine;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.transform.Templates;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * One document to be laid out.
 *
 * @param date the day the document is dated, the only date that enters the file
 * @param identity a digest of everything the document depends on; the file identifier is made of it
 */
public record RenderOrder(
        Templates stylesheet,
        Content content,
        LocalDate date,
        byte[] identity,
        Optional<String> qrPayload,
        Optional<String> draftWord,
        Optional<Attachment> attachment) {

    /** The document's words and facts as XML events, input of the stylesheet. */
    public interface Content {
        void writeTo(ContentHandler target) throws SAXException;
    }
}
