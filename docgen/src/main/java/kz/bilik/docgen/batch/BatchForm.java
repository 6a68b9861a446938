package kz.bilik.docgen.batch;

/**
 * In which form the documents of a batch are wanted.
 *
 * @param merged how many documents lie in one file; 0: each in its own
 */
record BatchForm(Kind kind, int merged, Signing signing) {

    /** An archive, or one file for the printer. */
    enum Kind {
        ZIP,
        PDF
    }

    /** Whether each document is signed, and whether that is seen on the page. */
    enum Signing {
        NONE,
        INVISIBLE,
        VISIBLE;

        static Signing asked(boolean sign, String visibility) {
            if (!sign) {
                return NONE;
            }
            if (visibility == null || visibility.equals("invisible")) {
                return INVISIBLE;
            }
            if (visibility.equals("visible")) {
                return VISIBLE;
            }
            throw BatchOrder.refused("", "signature-unknown");
        }
    }

    /** A merged file is another file than those in it, so what was signed would be broken. */
    BatchForm {
        if (merged < 0 || merged > MergedFile.LIMIT) {
            throw BatchOrder.refused("", "merge-unusable", MergedFile.LIMIT);
        }
        if (signing != Signing.NONE && (merged > 0 || kind == Kind.PDF)) {
            throw BatchOrder.refused("", "sign-not-merged");
        }
    }

    static BatchForm oneFile(Signing signing) {
        return new BatchForm(Kind.PDF, 0, signing);
    }

    static BatchForm archive(int merged, Signing signing) {
        return new BatchForm(Kind.ZIP, merged, signing);
    }

    boolean signed() {
        return signing != Signing.NONE;
    }

    String mediaType() {
        return kind == Kind.ZIP ? "application/zip" : "application/pdf";
    }

    String fileName() {
        return kind == Kind.ZIP ? "documents.zip" : "documents.pdf";
    }
}
