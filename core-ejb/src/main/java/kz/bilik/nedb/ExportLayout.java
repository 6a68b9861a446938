package kz.bilik.nedb;

import java.util.List;
import kz.bilik.shared.text.EnumTexts;

/**
 * How a file for the national database looks. It is data, because the forms of the database change by orders that the product does not know.
 *
 * @param language of names and words in the rows, kk or ru
 * @param byteOrderMark whether a CSV file begins with the mark by which Excel knows UTF-8
 */
public record ExportLayout(
        String language,
        LayoutDates dates,
        LayoutSeparator separator,
        boolean byteOrderMark,
        List<LayoutColumn> columns) {

    public ExportLayout {
        columns = List.copyOf(columns);
    }

    /** Everything that paragraph 18 is read to ask for, in Kazakh. */
    public static ExportLayout usual() {
        return new ExportLayout(
                "kk",
                LayoutDates.DAY_FIRST,
                LayoutSeparator.SEMICOLON,
                true,
                List.of(
                        column(NedbField.IIN, "iin"),
                        column(NedbField.FULL_NAME, "fullName"),
                        column(NedbField.ORGANISATION_BIN, "organisationBin"),
                        column(NedbField.ORGANISATION_NAME, "organisationName"),
                        column(NedbField.POSITION, "position"),
                        column(NedbField.CATEGORY, "category"),
                        column(NedbField.TOPIC, "topic"),
                        column(NedbField.HOURS, "hours"),
                        column(NedbField.FORM, "form"),
                        column(NedbField.START, "start"),
                        column(NedbField.END, "end"),
                        column(NedbField.RESULT, "result"),
                        column(NedbField.CERTIFICATE_NUMBER, "certificateNumber"),
                        column(NedbField.ISSUE_DATE, "issueDate"),
                        column(NedbField.VALID_UNTIL, "validUntil"),
                        column(NedbField.PROVIDER_BIN, "providerBin")));
    }

    private static LayoutColumn column(NedbField field, String key) {
        return new LayoutColumn(field, EnumTexts.of(field).in("kk"), key, "");
    }
}
