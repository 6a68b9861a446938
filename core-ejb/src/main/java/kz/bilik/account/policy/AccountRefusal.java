package kz.bilik.account.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an account is not created or changed. */
public enum AccountRefusal implements Ground {
    USERNAME_MALFORMED("SEC-4"),
    USERNAME_TAKEN("SEC-4"),
    EMAIL_MALFORMED("SEC-4"),
    DISPLAY_NAME_MISSING("SEC-4"),
    LANGUAGE_UNKNOWN("SEC-4"),
    ORGANISATION_UNKNOWN("SEC-2"),
    PERSON_UNKNOWN("SEC-2"),
    OWN_ACCOUNT("SEC-1"),
    ACCOUNT_NOT_YOURS("SEC-1"),
    LAST_ADMINISTRATOR("SEC-1"),
    ACT_WITHOUT_REASON("SEC-1"),
    DISABLED_ALREADY("SEC-3"),
    ENABLED_ALREADY("SEC-3"),
    ROLE_IS_OVER("SEC-3");

    private final String paragraph;

    AccountRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
