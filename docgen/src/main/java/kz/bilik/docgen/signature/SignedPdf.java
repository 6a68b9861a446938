package kz.bilik.docgen.signature;

/**
 * A PDF with a signature in it.
 *
 * @param keyId SHA-256 of the signing certificate: which key signed this document
 * @param level B-B, or B-T with a time stamp
 */
public record SignedPdf(byte[] pdf, String keyId, String level) {}
