package kz.bilik.account.policy;

/**
 * A password that somebody wants to have.
 *
 * @param length in signs as people count them: code points
 * @param score how hard it is to guess, 0 to 4 as the estimator counts
 * @param ofContext whether words that belong to this system or to this user are in it
 * @param otherSigns letters and digits outside of such words
 * @param common whether it is made of passwords that are known from breaches
 * @param unchanged whether it is the one that the account has
 */
public record PasswordFacts(
        int length, int score, boolean ofContext, int otherSigns, boolean common, boolean unchanged) {}
