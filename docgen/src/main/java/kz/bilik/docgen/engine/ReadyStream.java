package kz.bilik.docgen.engine;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.fop.pdf.AbstractPDFStream;
import org.apache.fop.pdf.PDFName;

/** A stream that was compressed before the document was begun. */
final class ReadyStream extends AbstractPDFStream {

    private final byte[] compressed;

    ReadyStream(byte[] compressed) {
        this.compressed = compressed;
        put("Filter", new PDFName("FlateDecode"));
    }

    @Override
    protected int getSizeHint() {
        return compressed.length;
    }

    @Override
    protected void outputRawStreamData(OutputStream out) throws IOException {
        out.write(compressed);
    }
}
