package kz.bilik.docgen.engine;

/**
 * The data of a document, carried inside it for machines (PDF/A-3, relationship Data): a reader of the paper need not read it back from the
 * page.
 *
 * @param name file name in ASCII
 * @param json the data as canonical JSON
 */
public record Attachment(String name, String description, byte[] json) {

    static final String SCHEME = "attached";
    static final String ADDRESS = SCHEME + ":data";
}
