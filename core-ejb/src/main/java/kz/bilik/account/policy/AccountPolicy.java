package kz.bilik.account.policy;

import static kz.bilik.account.policy.AccountRefusal.DISPLAY_NAME_MISSING;
import static kz.bilik.account.policy.AccountRefusal.EMAIL_MALFORMED;
import static kz.bilik.account.policy.AccountRefusal.LANGUAGE_UNKNOWN;
import static kz.bilik.account.policy.AccountRefusal.ORGANISATION_UNKNOWN;
import static kz.bilik.account.policy.AccountRefusal.PERSON_UNKNOWN;
import static kz.bilik.account.policy.AccountRefusal.USERNAME_MALFORMED;
import static kz.bilik.account.policy.AccountRefusal.USERNAME_TAKEN;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether what is stated about the owner of an account will do.
 *
 * <p>SEC-4: the first password is chosen by a link, so there is an address to send it to; a name is written in signs that nobody can confuse. SEC-2: the
 * organisation and the person decide what the account sees, so both are known.
 */
@Paragraph({"SEC-2", "SEC-4"})
public final class AccountPolicy {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    public Ruling decide(AccountFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!USERNAME.matcher(Objects.toString(facts.username(), "")).matches()) {
            grounds.add(USERNAME_MALFORMED);
        }
        if (facts.usernameTaken()) {
            grounds.add(USERNAME_TAKEN);
        }
        if (!isEmail(facts.email())) {
            grounds.add(EMAIL_MALFORMED);
        }
        if (isBlank(facts.displayName()) || facts.displayName().length() > LONGEST_NAME) {
            grounds.add(DISPLAY_NAME_MISSING);
        }
        if (!LANGUAGES.contains(Objects.toString(facts.language(), ""))) {
            grounds.add(LANGUAGE_UNKNOWN);
        }
        if (!facts.organisationKnown()) {
            grounds.add(ORGANISATION_UNKNOWN);
        }
        if (!facts.personKnown()) {
            grounds.add(PERSON_UNKNOWN);
        }
        return new Ruling(grounds);
    }

    private static boolean isEmail(String text) {
        return text != null
                && text.length() <= LONGEST_EMAIL
                && !text.contains("..")
                && EMAIL.matcher(text).matches();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
