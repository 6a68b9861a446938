package kz.bilik.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.bilik.shared.text.EnumTexts;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of the register as a workbook, in the order of the page. */
public final class RegisterWorkbook {

    private static final int[] WIDTHS = {22, 14, 36, 60, 8, 13, 13, 24};

    private RegisterWorkbook() {}

    public static void write(List<CertificateSummary> rows, String language, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Bilik", "1.0")) {
            var sheet = workbook.newWorksheet("register");
            for (var column : RegisterColumn.values()) {
                var at = column.ordinal();
                sheet.value(0, at, EnumTexts.of(column).in(language));
                sheet.style(0, at).bold().wrapText(true).fillColor(Color.GRAY1).set();
                sheet.width(at, WIDTHS[at]);
            }
            for (var row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row), language);
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void write(Worksheet sheet, int at, CertificateSummary row, String language) {
        text(sheet, at, RegisterColumn.NUMBER, row.number());
        text(
                sheet,
                at,
                RegisterColumn.BLANK,
                row.blank() == null ? "" : row.blank().toString());
        text(sheet, at, RegisterColumn.HOLDER, row.holder());
        text(sheet, at, RegisterColumn.TOPIC, row.topic());
        sheet.value(at, RegisterColumn.HOURS.ordinal(), row.hours());
        sheet.value(at, RegisterColumn.ISSUED_ON.ordinal(), row.issueDate());
        sheet.style(at, RegisterColumn.ISSUED_ON.ordinal()).format("dd.mm.yyyy").set();
        sheet.value(at, RegisterColumn.VALID_UNTIL.ordinal(), row.validUntil());
        sheet.style(at, RegisterColumn.VALID_UNTIL.ordinal())
                .format("dd.mm.yyyy")
                .set();
        text(sheet, at, RegisterColumn.STATUS, EnumTexts.of(row.standing()).in(language));
    }

    /** In a text cell, so that no text is taken for a formula. */
    private static void text(Worksheet sheet, int row, RegisterColumn column, String value) {
        sheet.value(row, column.ordinal(), value);
        sheet.style(row, column.ordinal()).format("@").set();
    }
}
