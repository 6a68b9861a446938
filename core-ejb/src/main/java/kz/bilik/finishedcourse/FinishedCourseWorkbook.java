package kz.bilik.finishedcourse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.shared.text.ExcelFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The same finished course as an Excel file for people: the sheets "course" (what and its value), "modules" and "listeners".
 *
 * <p>The first row of a table holds the names of the file's fields, the second their meaning in three languages; data begin below. Only
 * values count: a formula is refused, and a text that looks like one stays a text.
 */
public final class FinishedCourseWorkbook {

    private static final String COURSE = "course";
    private static final String MODULES = "modules";
    private static final String LISTENERS = "listeners";
    private static final int HEADER_ROWS = 2;
    private static final int IIN_DIGITS = 12;
    private static final DateTimeFormatter SHOWN_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private enum Kind {
        TEXT,
        IIN,
        NUMBER,
        DATE
    }

    private record Field(String name, Kind kind, String meaning) {

        String pointer() {
            return "/" + name.replace('.', '/');
        }
    }

    private static final List<Field> COURSE_FIELDS = List.of(
            new Field("course.programme", Kind.TEXT, "Бағдарлама коды / Код программы / Programme code"),
            new Field("course.stream", Kind.NUMBER, "Лек / Поток / Stream"),
            new Field("course.topic.kk", Kind.TEXT, "Тақырыбы, қазақша / Тема на казахском / Topic in Kazakh"),
            new Field("course.topic.ru", Kind.TEXT, "Тақырыбы, орысша / Тема на русском / Topic in Russian"),
            new Field("course.topic.en", Kind.TEXT, "Тақырыбы, ағылшынша / Тема на английском / Topic in English"),
            new Field("course.hours", Kind.NUMBER, "Академиялық сағат саны / Академических часов / Academic hours"),
            new Field("course.form", Kind.TEXT, "WITHOUT_LEAVE, WITH_PAID_LEAVE, MIXED"),
            new Field("course.language", Kind.TEXT, "kk, ru, en"),
            new Field("course.start", Kind.DATE, "Басталуы / Начало / Start"),
            new Field("course.end", Kind.DATE, "Аяқталуы / Окончание / End"),
            new Field("course.funding", Kind.TEXT, "REPUBLICAN_BUDGET, LOCAL_BUDGET, EXTRA_BUDGET"),
            new Field("course.testMax", Kind.NUMBER, "Ең жоғары балл / Максимальный балл / Maximum score"),
            new Field(
                    "course.assessor",
                    Kind.TEXT,
                    "Сыртқы бағалау ұйымы / Организация внешней оценки / External assessor"),
            new Field("signatory.name", Kind.TEXT, "Қол қоюшы / Подписывает / Signatory"),
            new Field("signatory.role", Kind.TEXT, "DIRECTOR, ACTING_DIRECTOR"),
            new Field("signatory.order.number", Kind.TEXT, "Бұйрық № / № приказа / Order No."),
            new Field("signatory.order.date", Kind.DATE, "Бұйрық күні / Дата приказа / Order date"),
            new Field("signatory.order.from", Kind.DATE, "Бастап / С / From"),
            new Field("signatory.order.to", Kind.DATE, "Дейін / По / To"),
            new Field("issuedOn", Kind.DATE, "Берілген күні / Дата выдачи / Issue date"),
            new Field("blanks.series", Kind.TEXT, "Бланк сериясы / Серия бланков / Blank series"),
            new Field("blanks.first", Kind.NUMBER, "Бірінші бланк / Первый бланк / First blank"),
            new Field("blanks.count", Kind.NUMBER, "Бланк саны / Количество бланков / Number of blanks"));

    private static final List<Field> MODULE_FIELDS = List.of(
            new Field("title.kk", Kind.TEXT, "Модуль, қазақша / Модуль на казахском / Module in Kazakh"),
            new Field("title.ru", Kind.TEXT, "Модуль, орысша / Модуль на русском / Module in Russian"),
            new Field("title.en", Kind.TEXT, "Модуль, ағылшынша / Модуль на английском / Module in English"),
            new Field("hours", Kind.NUMBER, "Сағат / Часы / Hours"));

    private static final List<Field> LISTENER_FIELDS = List.of(
            new Field("iin", Kind.IIN, "ЖСН / ИИН / IIN"),
            new Field("surname", Kind.TEXT, "Тегі / Фамилия / Surname"),
            new Field("name", Kind.TEXT, "Аты / Имя / Name"),
            new Field("patronymic", Kind.TEXT, "Әкесінің аты / Отчество / Patronymic"),
            new Field("workplace", Kind.TEXT, "Жұмыс орны / Место работы / Workplace"),
            new Field("position", Kind.TEXT, "HEAD, METHODOLOGIST, PEDAGOGUE"),
            new Field("region", Kind.TEXT, "Өңірдің ӘАОЖ коды / КАТО региона / KATO of the region"),
            new Field("agreement.number", Kind.TEXT, "Шарт № / № договора / Agreement No."),
            new Field("agreement.date", Kind.DATE, "Шарт күні / Дата договора / Agreement date"),
            new Field("attendedHours", Kind.NUMBER, "Қатысқан сағат / Посещено часов / Hours attended"),
            new Field("testScore", Kind.NUMBER, "Тест балы / Балл теста / Test score"));

    /** The workbook as the same tree that the JSON file is, and which cell each part of it came from. */
    record Sheets(JsonNode tree, Map<String, String> cells) {

        String cellOf(String pointer) {
            for (var part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
                if (cells.containsKey(part)) {
                    return cells.get(part);
                }
            }
            return pointer;
        }
    }

    Sheets read(byte[] file) {
        ExcelFile.requireModest(file);
        var reading = new Reading();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            reading.course(rows(workbook, COURSE));
            reading.table(rows(workbook, MODULES), MODULES, MODULE_FIELDS);
            reading.table(rows(workbook, LISTENERS), LISTENERS, LISTENER_FIELDS);
        } catch (IOException | ExcelReaderException e) {
            throw ExcelFile.notExcel();
        }
        if (!reading.violations.isEmpty()) {
            throw new MalformedException(reading.violations);
        }
        return new Sheets(reading.tree, reading.cells);
    }

    /** An empty file to fill in. */
    public void writeTemplate(OutputStream out) throws IOException {
        write(out, Map.of(), List.of(), List.of(), 3);
    }

    public void write(FinishedCourse file, OutputStream out) throws IOException {
        var grades = file.listeners().stream()
                .mapToInt(listener -> listener.grades().size())
                .max()
                .orElse(0);
        write(
                out,
                courseValues(file),
                file.modules().stream()
                        .map(FinishedCourseWorkbook::moduleValues)
                        .toList(),
                file.listeners().stream()
                        .map(FinishedCourseWorkbook::listenerValues)
                        .toList(),
                Math.max(grades, file.modules().size()));
    }

    private static Map<String, Object> courseValues(FinishedCourse file) {
        var values = new HashMap<String, Object>();
        var head = file.course();
        values.put("course.programme", head.programme());
        values.put("course.stream", head.stream());
        values.put("course.topic.kk", head.topic().kk());
        values.put("course.topic.ru", head.topic().ru());
        values.put("course.topic.en", head.topic().en());
        values.put("course.hours", head.hours());
        values.put("course.form", head.form().name());
        values.put("course.language", head.language());
        values.put("course.start", head.start());
        values.put("course.end", head.end());
        values.put("course.funding", head.funding().name());
        values.put("course.testMax", head.testMax());
        values.put("course.assessor", head.assessor());
        values.put("signatory.name", file.signatory().name());
        values.put("signatory.role", file.signatory().role().name());
        var order = file.signatory().order();
        if (order != null) {
            values.put("signatory.order.number", order.number());
            values.put("signatory.order.date", order.date());
            values.put("signatory.order.from", order.from());
            values.put("signatory.order.to", order.to());
        }
        values.put("issuedOn", file.issuedOn());
        values.put("blanks.series", file.blanks().series());
        values.put("blanks.first", file.blanks().first());
        values.put("blanks.count", file.blanks().count());
        return values;
    }

    private static Map<String, Object> moduleValues(FinishedCourse.Module module) {
        var values = new HashMap<String, Object>();
        values.put("title.kk", module.title().kk());
        values.put("title.ru", module.title().ru());
        values.put("title.en", module.title().en());
        values.put("hours", module.hours());
        return values;
    }

    private static Map<String, Object> listenerValues(FinishedCourse.Listener listener) {
        var values = new HashMap<String, Object>();
        values.put("iin", listener.iin());
        values.put("surname", listener.surname());
        values.put("name", listener.name());
        values.put("patronymic", listener.patronymic());
        values.put("workplace", listener.workplace());
        values.put("position", listener.position());
        values.put("region", listener.region());
        if (listener.agreement() != null) {
            values.put("agreement.number", listener.agreement().number());
            values.put("agreement.date", listener.agreement().date());
        }
        values.put("attendedHours", listener.attendedHours());
        values.put("testScore", listener.testScore());
        for (var i = 0; i < listener.grades().size(); i++) {
            values.put(grade(i + 1), listener.grades().get(i));
        }
        return values;
    }

    private static void write(
            OutputStream out,
            Map<String, Object> course,
            List<Map<String, Object>> modules,
            List<Map<String, Object>> listeners,
            int grades)
            throws IOException {
        try (var workbook = new Workbook(out, "Bilik", "1.0")) {
            var sheet = workbook.newWorksheet(COURSE);
            for (var row = 0; row < COURSE_FIELDS.size(); row++) {
                var field = COURSE_FIELDS.get(row);
                sheet.value(row, 0, field.name());
                put(sheet, row, 1, course.get(field.name()));
                sheet.value(row, 2, field.meaning());
            }
            sheet.width(0, 26);
            sheet.width(1, 60);
            sheet.width(2, 70);
            table(workbook.newWorksheet(MODULES), MODULE_FIELDS, modules);
            var columns = new ArrayList<>(LISTENER_FIELDS);
            for (var number = 1; number <= grades; number++) {
                columns.add(new Field(
                        grade(number),
                        Kind.NUMBER,
                        "%d-модуль / Модуль %d / Module %d, %%".formatted(number, number, number)));
            }
            table(workbook.newWorksheet(LISTENERS), columns, listeners);
        }
    }

    private static void table(Worksheet sheet, List<Field> columns, List<Map<String, Object>> rows) {
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).name());
            sheet.style(0, column).bold().set();
            sheet.value(1, column, columns.get(column).meaning());
            sheet.style(1, column).italic().set();
            sheet.width(column, 24);
            for (var row = 0; row < rows.size(); row++) {
                put(
                        sheet,
                        row + HEADER_ROWS,
                        column,
                        rows.get(row).get(columns.get(column).name()));
            }
        }
        sheet.freezePane(0, HEADER_ROWS);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd.MM.yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
            sheet.style(row, column).format("@").set();
        }
    }

    private static String grade(int number) {
        return "grade." + number;
    }

    private static List<Row> rows(ReadableWorkbook workbook, String name) throws IOException {
        Optional<Sheet> sheet = workbook.findSheet(name);
        if (sheet.isEmpty()) {
            throw new MalformedException(
                    List.of(new Violation(name, "sheet", "The sheet \"" + name + "\" is missing.")));
        }
        return sheet.get().read();
    }

    /** Gathers the tree, the places and what is wrong, sheet by sheet. */
    private static final class Reading {

        private final ObjectNode tree = JSON.objectNode();
        private final Map<String, String> cells = new HashMap<>();
        private final List<Violation> violations = new ArrayList<>();

        void course(List<Row> rows) {
            var known = new LinkedHashMap<String, Field>();
            COURSE_FIELDS.forEach(field -> known.put(field.name(), field));
            for (var row : rows) {
                var name = row.getOptionalCell(0)
                        .map(Cell::getText)
                        .map(String::strip)
                        .orElse("");
                var field = known.get(name);
                var value = cell(row, 1);
                if (field == null && !name.isEmpty()) {
                    refuse(COURSE + "!A" + row.getRowNum(), "field", "There is no field \"" + name + "\".");
                } else if (field != null && value.isPresent()) {
                    var place = COURSE + "!B" + row.getRowNum();
                    set(tree, field.name(), value(value.get(), field.kind(), place));
                    cells.put(field.pointer(), place);
                }
            }
        }

        void table(List<Row> rows, String sheet, List<Field> fields) {
            var array = tree.putArray(sheet);
            var header = rows.stream().filter(row -> row.getRowNum() == 1).findFirst();
            if (header.isEmpty()) {
                return;
            }
            var columns = columns(header.get(), sheet, fields);
            for (var row : rows.stream()
                    .filter(candidate -> candidate.getRowNum() > HEADER_ROWS)
                    .toList()) {
                var entry = entry(row, sheet, columns, "/" + sheet + "/" + array.size());
                if (!entry.isEmpty()) {
                    cells.put("/" + sheet + "/" + array.size(), sheet + "!" + row.getRowNum());
                    array.add(entry);
                }
            }
        }

        private Map<Integer, Field> columns(Row header, String sheet, List<Field> fields) {
            var columns = new LinkedHashMap<Integer, Field>();
            for (var column = 0; column < header.getCellCount(); column++) {
                var name = header.getOptionalCell(column)
                        .map(Cell::getText)
                        .map(String::strip)
                        .orElse("");
                var field = fields.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .or(() -> sheet.equals(LISTENERS) && name.matches("grade\\.[1-9][0-9]?")
                                ? Optional.of(new Field(name, Kind.NUMBER, ""))
                                : Optional.empty());
                if (field.isPresent()) {
                    columns.put(column, field.get());
                } else if (!name.isEmpty()) {
                    refuse(sheet + "!" + letters(column) + "1", "field", "There is no field \"" + name + "\".");
                }
            }
            return columns;
        }

        private ObjectNode entry(Row row, String sheet, Map<Integer, Field> columns, String pointer) {
            var entry = JSON.objectNode();
            columns.forEach((column, field) -> cell(row, column).ifPresent(cell -> {
                var place = sheet + "!" + letters(column) + row.getRowNum();
                var value = value(cell, field.kind(), place);
                if (field.name().startsWith("grade.")) {
                    var position = Integer.parseInt(field.name().substring("grade.".length())) - 1;
                    grades(entry, position).set(position, value);
                    cells.put(pointer + "/grades/" + position, place);
                } else {
                    set(entry, field.name(), value);
                    cells.put(pointer + field.pointer(), place);
                }
            }));
            return entry;
        }

        private static ArrayNode grades(ObjectNode entry, int position) {
            var grades = entry.withArray("grades");
            while (grades.size() <= position) {
                grades.addNull();
            }
            return grades;
        }

        private static void set(ObjectNode root, String path, JsonNode value) {
            var names = path.split("\\.", -1);
            var node = root;
            for (var i = 0; i < names.length - 1; i++) {
                node = node.withObject("/" + names[i]);
            }
            node.set(names[names.length - 1], value);
        }

        private static Optional<Cell> cell(Row row, int column) {
            return row.getOptionalCell(column)
                    .filter(cell -> cell.getType() != CellType.EMPTY)
                    .filter(cell -> cell.getType() != CellType.STRING
                            || !cell.asString().isBlank());
        }

        private JsonNode value(Cell cell, Kind kind, String place) {
            if (cell.getType() == CellType.FORMULA) {
                return refuse(place, "formula", "A formula is not a value: enter what it gives.");
            }
            if (cell.getType() == CellType.ERROR || cell.getType() == CellType.BOOLEAN) {
                return refuse(place, "type", "This is neither a text nor a number.");
            }
            return switch (kind) {
                case TEXT -> JSON.textNode(written(cell));
                case IIN -> JSON.textNode(iin(cell));
                case NUMBER -> number(cell, place);
                case DATE -> date(cell, place);
            };
        }

        private static String written(Cell cell) {
            return cell.getType() == CellType.NUMBER
                    ? cell.asNumber().stripTrailingZeros().toPlainString()
                    : cell.asString();
        }

        /** Excel drops the noughts that a number of someone born after 2000 begins with. */
        private static String iin(Cell cell) {
            var written = written(cell);
            return cell.getType() == CellType.NUMBER && written.length() < IIN_DIGITS
                    ? "0".repeat(IIN_DIGITS - written.length()) + written
                    : written;
        }

        private JsonNode number(Cell cell, String place) {
            if (cell.getType() == CellType.NUMBER) {
                return JSON.numberNode(cell.asNumber());
            }
            try {
                return JSON.numberNode(new BigDecimal(cell.asString().strip().replace(',', '.')));
            } catch (NumberFormatException e) {
                return refuse(place, "type", "This is not a number.");
            }
        }

        private JsonNode date(Cell cell, String place) {
            try {
                if (cell.getType() == CellType.NUMBER) {
                    return JSON.textNode(cell.asDate().toLocalDate().toString());
                }
                var written = cell.asString().strip();
                var date = written.indexOf('.') > 0 ? LocalDate.parse(written, SHOWN_DATE) : LocalDate.parse(written);
                return JSON.textNode(date.toString());
            } catch (DateTimeParseException | ExcelReaderException e) {
                return refuse(place, "format", "This is not a date (dd.MM.yyyy).");
            }
        }

        private JsonNode refuse(String place, String code, String message) {
            violations.add(new Violation(place, code, message));
            return JSON.nullNode();
        }

        private static String letters(int column) {
            return column < 26
                    ? String.valueOf((char) ('A' + column))
                    : letters(column / 26 - 1) + letters(column % 26);
        }
    }
}
