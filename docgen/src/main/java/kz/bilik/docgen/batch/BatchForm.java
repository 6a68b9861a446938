package kz.bilik.docgen.batch;

/**
 * In which form the documents of a batch are wanted.
 *
 * @param merged how many documents lie in one file; 0: each in its own
 */
record BatchForm(Kind kind, int merged) {

    static final BatchForm ONE_FILE = new BatchForm(Kind.PDF, 0);

    /** An archive, or one file for the printer. */
    enum Kind {
        ZIP,
        PDF
    }

    static BatchForm archive(int merged) {
        if (merged < 0 || merged > MergedFile.LIMIT) {
            throw BatchOrder.refused("", "merge-unusable", "merge is 0 to " + MergedFile.LIMIT);
        }
        return new BatchForm(Kind.ZIP, merged);
    }

    String mediaType() {
        return kind == Kind.ZIP ? "application/zip" : "application/pdf";
    }

    String fileName() {
        return kind == Kind.ZIP ? "documents.zip" : "documents.pdf";
    }
}
