package kz.bilik.account;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** A password is chosen. */
    ACTIVE,
    /** No password has been chosen yet. */
    INVITED,
    DISABLED
}
