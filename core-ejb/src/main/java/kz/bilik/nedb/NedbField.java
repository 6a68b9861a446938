package kz.bilik.nedb;

/** What a column of the file can hold; {@code FIXED} holds the same text in every row. */
public enum NedbField {
    IIN,
    FULL_NAME,
    SURNAME,
    NAME,
    PATRONYMIC,
    ORGANISATION_BIN,
    ORGANISATION_NAME,
    REGION_CODE,
    POSITION,
    CATEGORY,
    TOPIC,
    PROGRAMME_CODE,
    HOURS,
    FORM,
    START,
    END,
    COMPLETION,
    RESULT,
    CERTIFICATE_NUMBER,
    ISSUE_DATE,
    VALID_UNTIL,
    PROVIDER_BIN,
    PROVIDER_NAME,
    FIXED;

    public boolean isDay() {
        return this == START || this == END || this == COMPLETION || this == ISSUE_DATE || this == VALID_UNTIL;
    }

    public boolean isNumber() {
        return this == HOURS;
    }
}
