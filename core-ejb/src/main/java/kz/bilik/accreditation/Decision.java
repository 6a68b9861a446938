package kz.bilik.accreditation;

/** The two decisions of paragraph 7; there is no third. */
public enum Decision {
    COMPLIANT,
    NON_COMPLIANT
}
