package kz.bilik.docgen.document;

/**
 * How a document is finished.
 *
 * @param draft marked as a draft across every page
 * @param withData the data inside as an associated file, which makes it PDF/A-3a instead of PDF/A-2a
 */
public record Finish(boolean draft, boolean withData) {

    public static final Finish PLAIN = new Finish(false, false);
    public static final Finish DRAFT = new Finish(true, false);

    public static Finish of(boolean draft) {
        return draft ? DRAFT : PLAIN;
    }

    public Finish withData(boolean wanted) {
        return new Finish(draft, wanted);
    }
}
