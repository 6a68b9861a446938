package kz.bilik.agreement;

/** What the system tells by itself about agreements. */
public enum AgreementNotice {
    AGREEMENT_OFFERED,
    AGREEMENT_IN_FORCE
}
