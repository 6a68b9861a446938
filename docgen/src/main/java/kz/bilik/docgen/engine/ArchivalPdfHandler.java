package kz.bilik.docgen.engine;

import java.util.Optional;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;
import org.apache.fop.render.pdf.extensions.PDFEmbeddedFileAttachment;

/** FOP's PDF output with the fonts of the {@link FontLibrary} instead of fonts parsed anew for each document. */
final class ArchivalPdfHandler extends PDFDocumentHandler {

    private final FontLibrary fonts;
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

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return new SharedFonts(getUserAgent());
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
