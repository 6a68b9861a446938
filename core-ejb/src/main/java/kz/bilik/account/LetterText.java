package kz.bilik.account;

/** The wordings of the letters with a link; their places are numbered. */
public enum LetterText {
    INVITATION_SUBJECT,
    INVITATION_BODY,
    RESET_SUBJECT,
    RESET_BODY
}
