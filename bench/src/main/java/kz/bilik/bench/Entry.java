package kz.bilik.bench;

/** Who takes part, in the order of the table. */
public enum Entry {
    FOP_NAIVE("FOP, everything made per document", "plain PDF") {
        @Override
        Contestant open() throws Exception {
            return TutorialFop.naive();
        }
    },
    FOP_REUSED("FOP, factory and templates reused", "plain PDF") {
        @Override
        Contestant open() throws Exception {
            return TutorialFop.reused();
        }
    },
    DOCGEN("**docgen, in process**", "PDF/A-2a + PDF/UA-1") {
        @Override
        Contestant open() {
            return new InProcess();
        }
    },
    DOCGEN_HTTP("**docgen, over HTTP**", "PDF/A-2a + PDF/UA-1") {
        @Override
        Contestant open() throws Exception {
            return new OverHttp();
        }
    },
    JASPER("JasperReports 7", "plain PDF") {
        @Override
        Contestant open() throws Exception {
            return new Jasper();
        }
    },
    OPENPDF("OpenPDF, drawn by hand", "plain PDF") {
        @Override
        Contestant open() {
            return new OpenPdfByHand();
        }
    },
    PDFBOX("PDFBox, written over a finished page", "plain PDF") {
        @Override
        Contestant open() throws Exception {
            return new PdfBoxOverlay();
        }
    },
    CHROMIUM("Chromium, headless and warm", "tagged PDF") {
        @Override
        Contestant open() {
            return new Chromium();
        }
    };

    private final String title;
    private final String conformance;

    Entry(String title, String conformance) {
        this.title = title;
        this.conformance = conformance;
    }

    abstract Contestant open() throws Exception;

    String title() {
        return title;
    }

    String conformance() {
        return conformance;
    }
}
