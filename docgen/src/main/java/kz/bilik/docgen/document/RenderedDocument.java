package kz.bilik.docgen.document;

/** A finished PDF with the name to save it under and its digest. */
public record RenderedDocument(String template, int templateVersion, String fileName, byte[] pdf, byte[] sha256) {}
