package kz.bilik.certificate.policy;

/**
 * What is known when a new blank is asked for: for a duplicate, or because of a misprint.
 *
 * @param reservedBy who took the present blank for this certificate
 * @param blankIsWrittenOff whether the present blank becomes spoiled, which needs a second pair of eyes
 */
public record ReplacementFacts(
        String reason, int freeBlanks, boolean blankIsWrittenOff, String reservedBy, String caller) {}
