package kz.bilik.account.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a password is not taken, or not believed. */
public enum PasswordRefusal implements Ground {
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_OF_CONTEXT,
    PASSWORD_COMMON,
    PASSWORD_EASY,
    PASSWORD_UNCHANGED,
    PASSWORDS_DIFFER,
    CURRENT_PASSWORD_WRONG,
    LINK_NOT_VALID;

    @Override
    public String paragraph() {
        return "SEC-4";
    }
}
