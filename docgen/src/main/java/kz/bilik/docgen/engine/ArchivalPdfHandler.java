package kz.bilik.docgen.engine;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;

/** FOP's PDF output with the fonts of the {@link FontLibrary} instead of fonts parsed anew for each document. */
final class ArchivalPdfHandler extends PDFDocumentHandler {

    private final FontLibrary fonts;

    ArchivalPdfHandler(FOUserAgent agent, FontLibrary fonts) {
        super(new IFContext(agent));
        this.fonts = fonts;
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
