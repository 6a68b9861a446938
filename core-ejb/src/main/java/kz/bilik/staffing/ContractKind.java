package kz.bilik.staffing;

/** A contract of intent or of employment with a trainer (paragraph 5(3)), or one of services with a specialist (paragraph 3(1)). */
public enum ContractKind {
    EMPLOYMENT,
    SERVICE
}
