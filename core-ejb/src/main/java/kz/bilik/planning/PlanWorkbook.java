package kz.bilik.planning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.ExcelFile;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The plan form as an Excel file: the sheet "plan" with the columns of the form, and "lists" from which its cells are chosen.
 *
 * <p>The first row names the columns for the machine, the second for people; lines begin below. The column LINE says which line of the plan a row
 * is about, STATUS and REMARK are what Bilik says about it and are not read.
 */
public final class PlanWorkbook {

    private static final String PLAN = "plan";
    private static final String LISTS = "lists";
    private static final String LINE = "LINE";
    private static final String STATUS = "STATUS";
    private static final String REMARK = "REMARK";
    private static final int HEADER_ROWS = 2;
    private static final int IIN_DIGITS = 12;
    private static final int LAST_ROW = 5001;
    private static final List<String> QUARTERS = List.of("1", "2", "3", "4");

    /**
     * A row to be written.
     *
     * @param rowNo row of the sheet, from 1
     * @param status null in a file that is not a returned one
     */
    public record Written(int rowNo, PlanLineId line, LineCells cells, RowOutcome status, String remark) {}

    /** @param language in which words are shown and offered */
    public void write(
            OutputStream out, String language, List<ApprovedProgramme> programmes, List<Written> rows, boolean statuses)
            throws IOException {
        try (var workbook = new Workbook(out, "Bilik", "1.0")) {
            var sheet = workbook.newWorksheet(PLAN);
            header(sheet, language, statuses);
            for (var row : rows) {
                row(sheet, row, language, statuses);
            }
            sheet.freezePane(1, HEADER_ROWS);
            sheet.hideRow(0);
            lists(workbook.newWorksheet(LISTS), sheet, language, programmes);
        }
    }

    private static void header(Worksheet sheet, String language, boolean statuses) {
        head(sheet, 0, LINE, "№");
        for (var column : LineColumn.values()) {
            head(sheet, place(column), column.name(), EnumTexts.of(column).in(language));
        }
        sheet.width(0, 8);
        if (statuses) {
            head(sheet, place(LineColumn.NOTE) + 1, STATUS, STATUS);
            head(sheet, place(LineColumn.NOTE) + 2, REMARK, REMARK);
            sheet.width(place(LineColumn.NOTE) + 2, 70);
        }
    }

    private static void head(Worksheet sheet, int column, String name, String meaning) {
        sheet.value(0, column, name);
        sheet.value(1, column, meaning);
        sheet.style(1, column).bold().wrapText(true).fillColor(Color.GRAY1).set();
        sheet.width(column, 20);
    }

    private static int place(LineColumn column) {
        return column.ordinal() + 1;
    }

    private static void row(Worksheet sheet, Written row, String language, boolean statuses) {
        var at = row.rowNo() - 1;
        if (row.line() != null) {
            sheet.value(at, 0, row.line().value());
        }
        row.cells().cells().forEach((column, text) -> {
            sheet.value(at, place(column), shown(column, text, language));
            sheet.style(at, place(column)).format("@").set();
        });
        if (statuses && row.status() != null) {
            sheet.value(
                    at, place(LineColumn.NOTE) + 1, EnumTexts.of(row.status()).in(language));
            sheet.value(at, place(LineColumn.NOTE) + 2, row.remark());
            if (row.status() == RowOutcome.ERROR) {
                sheet.range(at, 0, at, place(LineColumn.NOTE) + 2)
                        .style()
                        .fillColor("FCE9E7")
                        .set();
            }
        }
    }

    private static String shown(LineColumn column, String text, String language) {
        return switch (column) {
            case GROUP -> word(PositionGroup.values(), text, language);
            case LANGUAGE -> word(TeachingLanguage.values(), text, language);
            case FUNDING -> word(Funding.values(), text, language);
            default -> text;
        };
    }

    private static String word(Enum<?>[] constants, String text, String language) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .map(constant -> EnumTexts.of(constant).in(language))
                .orElse(text);
    }

    private static void lists(Worksheet lists, Worksheet sheet, String language, List<ApprovedProgramme> programmes) {
        choices(lists, sheet, 0, LineColumn.GROUP, words(PositionGroup.values(), language));
        choices(lists, sheet, 1, LineColumn.LANGUAGE, words(TeachingLanguage.values(), language));
        choices(lists, sheet, 2, LineColumn.QUARTER, QUARTERS);
        choices(lists, sheet, 3, LineColumn.FUNDING, words(Funding.values(), language));
        choices(
                lists,
                sheet,
                4,
                LineColumn.PROGRAMME,
                programmes.stream()
                        .map(programme -> "%s · %s (%d)"
                                .formatted(programme.code(), programme.title().in(language), programme.hours()))
                        .toList());
        lists.width(4, 80);
    }

    private static List<String> words(Enum<?>[] constants, String language) {
        return Arrays.stream(constants)
                .map(constant -> EnumTexts.of(constant).in(language))
                .toList();
    }

    private static void choices(Worksheet lists, Worksheet sheet, int at, LineColumn column, List<String> words) {
        for (var row = 0; row < words.size(); row++) {
            lists.value(row, at, words.get(row));
        }
        if (!words.isEmpty()) {
            sheet.range(HEADER_ROWS, place(column), LAST_ROW, place(column))
                    .validateWithList(lists.range(0, at, words.size() - 1, at))
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }

    /** The rows in which anything stands. */
    public List<SheetRow> read(byte[] file) {
        ExcelFile.requireModest(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.findSheet(PLAN)
                    .orElseThrow(() -> malformed(PLAN, "sheet", "The sheet \"plan\" is missing."));
            var rows = sheet.read();
            var columns = columns(rows);
            var read = new ArrayList<SheetRow>();
            for (var row : rows) {
                if (row.getRowNum() > HEADER_ROWS) {
                    read(row, columns).ifPresent(read::add);
                }
            }
            return read;
        } catch (IOException | ExcelReaderException e) {
            throw ExcelFile.notExcel();
        }
    }

    private static Map<Integer, String> columns(List<Row> rows) {
        var header = rows.stream().filter(row -> row.getRowNum() == 1).findFirst();
        var columns = new HashMap<Integer, String>();
        var violations = new ArrayList<Violation>();
        header.ifPresent(row -> {
            for (var column = 0; column < row.getCellCount(); column++) {
                var name = row.getOptionalCell(column)
                        .map(PlanWorkbook::written)
                        .map(String::strip)
                        .orElse("");
                if (isColumn(name)) {
                    columns.put(column, name);
                } else if (!name.isEmpty()) {
                    violations.add(new Violation(
                            PLAN + "!" + letters(column) + "1", "column", "There is no column \"" + name + "\"."));
                }
            }
        });
        for (var column : LineColumn.values()) {
            if (!columns.containsValue(column.name())) {
                violations.add(
                        new Violation(PLAN + "!1", "column", "The column \"" + column.name() + "\" is missing."));
            }
        }
        if (!violations.isEmpty()) {
            throw new MalformedException(violations);
        }
        return columns;
    }

    private static boolean isColumn(String name) {
        return List.of(LINE, STATUS, REMARK).contains(name)
                || Arrays.stream(LineColumn.values())
                        .anyMatch(column -> column.name().equals(name));
    }

    private static Optional<SheetRow> read(Row row, Map<Integer, String> columns) {
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        var formulas = EnumSet.noneOf(LineColumn.class);
        PlanLineId line = null;
        for (var entry : columns.entrySet()) {
            var cell = row.getOptionalCell(entry.getKey()).filter(found -> found.getType() != CellType.EMPTY);
            if (cell.isEmpty() || List.of(STATUS, REMARK).contains(entry.getValue())) {
                continue;
            }
            if (entry.getValue().equals(LINE)) {
                line = written(cell.get()).matches("\\d{1,18}")
                        ? new PlanLineId(Long.parseLong(written(cell.get())))
                        : null;
            } else {
                var column = LineColumn.valueOf(entry.getValue());
                if (cell.get().getType() == CellType.FORMULA) {
                    formulas.add(column);
                } else {
                    cells.put(column, column == LineColumn.IIN ? iin(cell.get()) : written(cell.get()));
                }
            }
        }
        var typed = new LineCells(cells);
        return typed.isEmpty() && formulas.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetRow(row.getRowNum(), line, typed, formulas));
    }

    private static String written(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            default -> String.valueOf(cell.getText());
        };
    }

    /** Excel drops the noughts that a number of someone born after 2000 begins with. */
    private static String iin(Cell cell) {
        var written = written(cell);
        return cell.getType() == CellType.NUMBER && written.length() < IIN_DIGITS
                ? "0".repeat(IIN_DIGITS - written.length()) + written
                : written;
    }

    /** The letter of a column as the file written by {@link #write} has it. */
    public static String letter(LineColumn column) {
        return letters(place(column));
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    private static MalformedException malformed(String place, String code, String message) {
        return new MalformedException(List.of(new Violation(place, code, message)));
    }
}
