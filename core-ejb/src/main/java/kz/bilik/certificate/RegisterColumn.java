package kz.bilik.certificate;

/** A column of the register as a workbook. */
public enum RegisterColumn {
    NUMBER,
    BLANK,
    HOLDER,
    TOPIC,
    HOURS,
    ISSUED_ON,
    VALID_UNTIL,
    STATUS
}
