package kz.bilik.account.policy;

import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_COMMON;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_EASY;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_OF_CONTEXT;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_TOO_LONG;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_TOO_SHORT;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_UNCHANGED;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a password may be chosen.
 *
 * <p>SEC-4, after section 6.2 of ASVS 5.0: length counts and nothing is prescribed about its signs; what is known from breaches, what is made of the words of
 * this system or of the user's own name, and what is guessed quickly is refused with its reason.
 */
@Paragraph("SEC-4")
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** "Safely unguessable": 10^8 tries or more. */
    private static final int LOWEST_SCORE = 3;

    /** What stands beside a word that everybody here knows would have to be a password of its own. */
    static final int FEWEST_OTHER_SIGNS = 8;

    public Ruling decide(PasswordFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.length() < SHORTEST) {
            grounds.add(PASSWORD_TOO_SHORT);
        }
        if (facts.length() > LONGEST) {
            grounds.add(PASSWORD_TOO_LONG);
        }
        if (facts.ofContext() && (facts.otherSigns() < FEWEST_OTHER_SIGNS || facts.score() < LOWEST_SCORE)) {
            grounds.add(PASSWORD_OF_CONTEXT);
        } else if (facts.score() < LOWEST_SCORE) {
            grounds.add(facts.common() ? PASSWORD_COMMON : PASSWORD_EASY);
        }
        if (facts.unchanged()) {
            grounds.add(PASSWORD_UNCHANGED);
        }
        return new Ruling(grounds);
    }
}
