package kz.bilik.docgen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.document.Finish;
import kz.bilik.docgen.document.RenderedDocument;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The document maker of the tests, one for all, and what comes back out of its documents. */
public final class Press {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();
    private static final DocumentMaker MAKER = new DocumentMaker(CATALOG);

    private Press() {}

    public static byte[] pdf(String template, Language language, JsonNode data) {
        return made(template, language, data, false).pdf();
    }

    public static RenderedDocument made(String template, Language language, JsonNode data, boolean draft) {
        return MAKER.make(CATALOG.find(template).orElseThrow(), language, data, draft);
    }

    public static RenderedDocument made(String template, Language language, JsonNode data, Finish finish) {
        return MAKER.make(CATALOG.find(template).orElseThrow(), language, data, finish);
    }

    /** The words of a document as a reader copies them, on one line. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a document without its footers, without spaces and without what was put in to divide them. */
    public static String undivided(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return undivided(new WithoutFooters().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence that goes on over the page is not interrupted by the footer. */
    private static final class WithoutFooters extends PDFTextStripper {

        /** The lowest 14 mm of a page, in points. */
        private static final float FOOTER = 40;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getYDirAdj() < letter.getPageHeight() - FOOTER) {
                super.processTextPosition(letter);
            }
        }
    }

    public static String undivided(String text) {
        return text.replaceAll("[\\s\u00A0\u00AD\u200B]+", "");
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
