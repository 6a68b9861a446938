package kz.bilik.account.policy;

/**
 * A code of an authenticator that somebody gives.
 *
 * @param step number of the time step that it belongs to; 0 when it belongs to none of those that count now
 * @param lastStep the step of the last code that was accepted
 * @param wrongCodes wrong ones of the last {@link CodePolicy#WINDOW}
 */
public record CodeFacts(long step, long lastStep, int wrongCodes) {}
