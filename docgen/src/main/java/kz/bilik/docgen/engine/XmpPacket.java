package kz.bilik.docgen.engine;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.apache.fop.pdf.PDFMetadata;
import org.apache.xmlgraphics.xmp.Metadata;
import org.xml.sax.SAXException;

/**
 * A document's metadata, written by the platform's own serializer. FOP searches the class path for an XML implementation each time, which
 * cost more than laying the document out.
 */
final class XmpPacket extends PDFMetadata {

    private static final String BEGIN = "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"";

    XmpPacket(Metadata metadata) {
        super(metadata, true);
    }

    @Override
    protected void outputRawStreamData(OutputStream out) throws IOException {
        try {
            write(XmlFactories.fragmentWriter(), out);
        } catch (SAXException | TransformerConfigurationException e) {
            throw new IOException("The metadata could not be written", e);
        }
    }

    private void write(TransformerHandler target, OutputStream out) throws SAXException {
        target.setResult(new StreamResult(out));
        target.startDocument();
        target.processingInstruction("xpacket", BEGIN);
        getMetadata().toSAX(target);
        target.processingInstruction("xpacket", "end=\"r\"");
        target.endDocument();
    }
}
