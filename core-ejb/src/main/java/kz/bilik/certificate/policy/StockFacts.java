package kz.bilik.certificate.policy;

/**
 * What an issue needs and what is there.
 *
 * @param otherPapers reference letters, which need no blank
 */
public record StockFacts(int certificates, int otherPapers, int freeBlanks) {}
