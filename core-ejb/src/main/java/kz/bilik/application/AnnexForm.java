package kz.bilik.application;

/** The prescribed form of an application: of methodologists and pedagogues, or of heads. */
public enum AnnexForm {
    ANNEX_1,
    ANNEX_2
}
