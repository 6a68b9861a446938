package kz.bilik.docgen.signature;

/**
 * What a reader sees of a signature on the last page: a frameless block of text, from the left and the top edge in millimetres.
 *
 * @param heading words before the signer's name, in the language of the document
 */
public record SignatureBlock(String heading, double left, double top, double width, double height) {}
