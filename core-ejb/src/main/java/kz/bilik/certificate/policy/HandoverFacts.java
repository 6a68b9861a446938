package kz.bilik.certificate.policy;

/**
 * What is known when signed certificates are handed over.
 *
 * @param signed how many
 * @param withPapers those of them whose papers are kept with the wording of today
 * @param withBlanks those of them that stand on a blank
 */
public record HandoverFacts(int signed, int withPapers, int withBlanks) {}
