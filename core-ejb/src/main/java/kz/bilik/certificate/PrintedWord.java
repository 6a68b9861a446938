package kz.bilik.certificate;

/** Words that papers of this feature print as data, because the document service cannot know them. */
public enum PrintedWord {
    CERTIFICATE,
    REGISTER_KEEPER
}
