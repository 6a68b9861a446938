package kz.bilik.docgen.signature;

/**
 * What a reader sees of a signature on the last page: a frameless block of text, placed by its distance from the right and the top edge in millimetres.
 *
 * @param heading words before the signer's name, in the language of the document
 */
public record SignatureBlock(String heading, double right, double top, double width, double height) {}
