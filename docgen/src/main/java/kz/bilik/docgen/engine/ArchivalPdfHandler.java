package kz.bilik.docgen.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.pdf.PDFAMode;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFactory;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;
import org.apache.fop.render.pdf.extensions.PDFEmbeddedFileAttachment;

/**
 * FOP's PDF output with what FOP would make anew for each document taken from what the engine keeps: the fonts of the
 * {@link FontLibrary}, the drawings of {@link Art}, the streams of {@link ArchivalPdfFactory}.
 *
 * <p>FOP offers no way to the document it writes, so its field is read; another version of FOP without that field fails at start-up.
 */
final class ArchivalPdfHandler extends PDFDocumentHandler implements AutoCloseable {

    private static final VarHandle DOCUMENT = field(PDFDocumentHandler.class, "pdfDoc", PDFDocument.class);
    private static final VarHandle FACTORY = field(PDFDocument.class, "factory", PDFFactory.class);

    private final FontLibrary fonts;
    private final Deflate deflate = new Deflate();
    private final Optional<Attachment> attachment;

    ArchivalPdfHandler(FOUserAgent agent, FontLibrary fonts, Optional<Attachment> attachment) {
        super(new IFContext(agent));
        this.fonts = fonts;
        this.attachment = attachment;
    }

    @Override
    public void endDocumentHeader() throws IFException {
        super.endDocumentHeader();
        if (attachment.isPresent()) {
            var file = attachment.get();
            handleExtensionObject(new PDFEmbeddedFileAttachment(file.name(), Attachment.ADDRESS, file.description()));
        }
    }

    private static VarHandle field(Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of FOP keeps its PDF document elsewhere", e);
        }
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return new SharedFonts(getUserAgent());
    }

    @Override
    public void startDocument() throws IFException {
        super.startDocument();
        document().getProfile().setPDFAMode(attachment.isPresent() ? PDFAMode.PDFA_3A : PDFAMode.PDFA_2A);
        OutputColours.addTo(document());
        FACTORY.set(document(), new ArchivalPdfFactory(document(), deflate));
    }

    /** The document being written. */
    PDFDocument document() {
        return (PDFDocument) DOCUMENT.get(this);
    }

    @Override
    public void close() {
        deflate.close();
    }

    private final class SharedFonts extends PDFRendererConfigurator {

        SharedFonts(FOUserAgent agent) {
            super(agent, new PDFRendererConfigParser());
        }

        @Override
        public void setupFontInfo(String mimeType, FontInfo info) throws FOPException {
            fonts.addTo(info, userAgent.getFontManager().getResourceResolver());
        }
    }
}
