package kz.bilik.agreement;

/** Who pays for an extra-budgetary course (paragraph 24). */
public enum Payer {
    LISTENER,
    EMPLOYER
}
