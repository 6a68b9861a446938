package kz.bilik.nedb;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rows of an export in one of its forms.
 *
 * <p>A text that a spreadsheet would take for a formula is written so that it stays a text: behind an apostrophe in CSV, in a text cell in Excel.
 */
public final class NedbFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final String SHEET = "nedb";
    private static final int WIDTH = 22;

    private final ExportLayout layout;
    private final List<Map<NedbField, String>> rows;

    /** @param rows field → value, days as ISO; a field that is missing has no value */
    public NedbFile(ExportLayout layout, List<Map<NedbField, String>> rows) {
        this.layout = layout;
        this.rows = List.copyOf(rows);
    }

    public void write(NedbFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> writeCsv(out);
            case XLSX -> writeWorkbook(out);
            case JSON -> writeJson(out);
        }
    }

    private void writeCsv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (layout.byteOrderMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        try (var csv = CsvWriter.builder()
                .fieldSeparator(layout.separator().sign())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer)) {
            csv.writeRecord(layout.columns().stream()
                    .map(column -> plain(column.heading()))
                    .toList());
            for (var row : rows) {
                csv.writeRecord(layout.columns().stream()
                        .map(column -> plain(shown(column, row)))
                        .toList());
            }
        }
    }

    private static String plain(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void writeWorkbook(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Bilik", "1.0")) {
            var sheet = workbook.newWorksheet(SHEET);
            for (var at = 0; at < layout.columns().size(); at++) {
                sheet.value(0, at, layout.columns().get(at).heading());
                sheet.style(0, at).bold().wrapText(true).fillColor(Color.GRAY1).set();
                sheet.width(at, WIDTH);
            }
            for (var row = 0; row < rows.size(); row++) {
                for (var at = 0; at < layout.columns().size(); at++) {
                    cell(sheet, row + 1, at, layout.columns().get(at), rows.get(row));
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    private void cell(Worksheet sheet, int row, int at, LayoutColumn column, Map<NedbField, String> facts) {
        var text = shown(column, facts);
        if (text.isEmpty()) {
            return;
        }
        if (column.field().isNumber()) {
            sheet.value(row, at, new BigDecimal(text));
        } else {
            sheet.value(row, at, text);
            sheet.style(row, at).format("@").set();
        }
    }

    private void writeJson(OutputStream out) {
        try (var json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            json.writeStartArray();
            for (var row : rows) {
                json.writeStartObject();
                for (var column : layout.columns()) {
                    var text = raw(column, row);
                    if (text.isEmpty()) {
                        json.writeNull(column.key());
                    } else if (column.field().isNumber()) {
                        json.write(column.key(), new BigDecimal(text));
                    } else {
                        json.write(column.key(), text);
                    }
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    private String shown(LayoutColumn column, Map<NedbField, String> row) {
        var text = raw(column, row);
        return column.field().isDay() && !text.isEmpty() ? layout.dates().written(LocalDate.parse(text)) : text;
    }

    private static String raw(LayoutColumn column, Map<NedbField, String> row) {
        return column.field() == NedbField.FIXED ? column.fixed() : row.getOrDefault(column.field(), "");
    }
}
