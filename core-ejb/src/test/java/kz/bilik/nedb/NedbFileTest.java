package kz.bilik.nedb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.bilik.shared.regulation.Paragraph;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NedbFileTest {

    private static final ExportLayout LAYOUT = new ExportLayout(
            "kk",
            LayoutDates.DAY_FIRST,
            LayoutSeparator.SEMICOLON,
            true,
            List.of(
                    new LayoutColumn(NedbField.FULL_NAME, "Тегі, аты", "name", ""),
                    new LayoutColumn(NedbField.HOURS, "Сағат; саны", "hours", ""),
                    new LayoutColumn(NedbField.VALID_UNTIL, "Мерзімі", "validUntil", ""),
                    new LayoutColumn(NedbField.CATEGORY, "Санаты", "category", ""),
                    new LayoutColumn(NedbField.FIXED, "Нысан", "form", "РИК \"83\"")));

    private static final Map<NedbField, String> ROW = Map.of(
            NedbField.FULL_NAME, "Әлімқұлова Құндыз Һайдарқызы",
            NedbField.HOURS, "72",
            NedbField.VALID_UNTIL, "2029-02-13");

    @Test
    @Paragraph("18")
    void a_csv_file_is_utf_8_with_the_columns_of_the_layout() throws IOException {
        assertThat(text(LAYOUT, NedbFormat.CSV, ROW)).isEqualTo("""
                        \uFEFFТегі, аты;"Сағат; саны";Мерзімі;Санаты;Нысан\r
                        Әлімқұлова Құндыз Һайдарқызы;72;13.02.2029;;"РИК ""83\"""\r
                        """);
    }

    @Test
    @Paragraph("18")
    void a_json_file_has_names_numbers_and_days_for_machines() throws IOException {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes(LAYOUT, NedbFormat.JSON, ROW)))) {
            assertThat(reader.readArray())
                    .hasToString("[{\"name\":\"Әлімқұлова Құндыз Һайдарқызы\",\"hours\":72,"
                            + "\"validUntil\":\"2029-02-13\",\"category\":null,\"form\":\"РИК \\\"83\\\"\"}]");
        }
    }

    @Test
    @Paragraph("18")
    void a_workbook_has_text_cells_and_numbers() throws IOException {
        var cells = cells(bytes(LAYOUT, NedbFormat.XLSX, ROW), 1);

        assertThat(cells.get(0).getText()).isEqualTo("Әлімқұлова Құндыз Һайдарқызы");
        assertThat(cells.get(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cells.get(1).asNumber()).isEqualByComparingTo("72");
        assertThat(cells.get(2).getText()).isEqualTo("13.02.2029");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 700", "-5", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://x\")"})
    void a_text_that_looks_like_a_formula_stays_a_text(String text) throws IOException {
        var layout = new ExportLayout(
                "kk",
                LayoutDates.ISO,
                LayoutSeparator.COMMA,
                false,
                List.of(new LayoutColumn(NedbField.FULL_NAME, text, "name", "")));
        var row = Map.of(NedbField.FULL_NAME, text);

        assertThat(text(layout, NedbFormat.CSV, row).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.replaceFirst("^\"", "")).startsWith("'" + text.charAt(0)));
        for (var line : List.of(0, 1)) {
            var cell = cells(bytes(layout, NedbFormat.XLSX, row), line).get(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo(text);
        }
    }

    @Test
    void every_field_of_the_rules_fits_the_layout_of_the_product() throws IOException {
        assertThat(text(ExportLayout.usual(), NedbFormat.CSV, ROW).lines().findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("\uFEFFЖСН;").endsWith("Курс өткізген ұйымның БСН-і"));
    }

    private static String text(ExportLayout layout, NedbFormat format, Map<NedbField, String> row) throws IOException {
        return new String(bytes(layout, format, row), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ExportLayout layout, NedbFormat format, Map<NedbField, String> row) throws IOException {
        var out = new ByteArrayOutputStream();
        new NedbFile(layout, List.of(row)).write(format, out);
        return out.toByteArray();
    }

    private static List<Cell> cells(byte[] file, int row) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.get(row).stream().toList();
        }
    }
}
