package kz.bilik.docgen.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * What FOP may open: the fonts of the library, the drawings of {@link DrawnImages}, the data to be attached. A file, a host or a relative path of any kind is an
 * error, which fails the document.
 */
final class Resources implements ResourceResolver {

    private final FontLibrary fonts;

    Resources(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        if (FontLibrary.SCHEME.equals(uri.getScheme())) {
            return new Resource(fonts.open(uri));
        }
        if (Attachment.SCHEME.equals(uri.getScheme())) {
            return new Resource(new ByteArrayInputStream(RenderingContext.current()
                    .attachment()
                    .orElseThrow(() -> new IOException("Nothing is attached to this document"))
                    .json()));
        }
        if (DrawnImages.drawn(uri.toString())) {
            return new Resource(InputStream.nullInputStream());
        }
        throw new IOException("Only bundled resources are read, not " + uri.getScheme() + ":");
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("Nothing is written to " + uri.getScheme() + ":");
    }
}
