package kz.bilik.account;

/** Why somebody gets a link by which a password is chosen. */
public enum LinkPurpose {
    INVITATION,
    RESET
}
