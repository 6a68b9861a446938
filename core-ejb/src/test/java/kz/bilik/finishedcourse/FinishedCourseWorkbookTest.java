package kz.bilik.finishedcourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.shared.text.LocalText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dbilik.samples.write=true} writes the Excel sample anew from the JSON one. */
class FinishedCourseWorkbookTest {

    private static final String WRITE = "bilik.samples.write";

    private static final Path SAMPLES = Path.of("..", "samples");

    private final FinishedCourseReader reader = new FinishedCourseReader();
    private final FinishedCourseWorkbook workbook = new FinishedCourseWorkbook();

    @Test
    void the_excel_sample_is_the_json_sample() throws IOException {
        var json = reader.read(Files.readAllBytes(SAMPLES.resolve("course.json")), FinishedCourseFormat.JSON);
        if (Boolean.getBoolean(WRITE)) {
            writeSample(json);
        }

        var excel = reader.read(Files.readAllBytes(SAMPLES.resolve("course.xlsx")), FinishedCourseFormat.XLSX);

        assertThat(excel).isEqualTo(json);
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        var json = reader.read(Files.readAllBytes(SAMPLES.resolve("long-course.json")), FinishedCourseFormat.JSON);
        var out = new ByteArrayOutputStream();

        workbook.write(json, out);

        assertThat(reader.read(out.toByteArray(), FinishedCourseFormat.XLSX)).isEqualTo(json);
    }

    @Test
    void the_empty_template_says_what_is_missing() throws IOException {
        var out = new ByteArrayOutputStream();

        workbook.writeTemplate(out);

        assertThat(violations(out.toByteArray())).extracting(Violation::code).contains("required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\";\"y\")",
                "+7 701 000 00 00",
                "-1+1",
                "@SUM(A1)",
                "<img src=x onerror=alert(1)>",
                "\"'&«»]]><f>1</f>"
            })
    void a_text_that_looks_like_a_formula_stays_a_text(String text) throws IOException {
        var course = FinishedCourseFixture.aCourse().file();
        var listener =
                FinishedCourseFixture.named("850315400124", text, text, "PEDAGOGUE", "60.5", "31", "90", "85", "77");
        var file = new FinishedCourse(
                about(course.course(), text),
                course.modules(),
                course.signatory(),
                course.issuedOn(),
                course.blanks(),
                List.of(listener));
        var out = new ByteArrayOutputStream();

        workbook.write(file, out);

        assertThat(reader.read(out.toByteArray(), FinishedCourseFormat.XLSX)).isEqualTo(file);
        assertThat(cells(out.toByteArray()))
                .filteredOn(cell -> cell.getRawValue() != null && cell.getText().equals(text))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
        assertThat(cells(out.toByteArray())).extracting(Cell::getType).doesNotContain(CellType.FORMULA);
    }

    @Test
    void a_formula_is_refused_with_its_cell() throws IOException {
        var file = edited(sheet -> sheet.formula(2, 2, "1+1"));

        assertThat(violations(file))
                .extracting(Violation::path, Violation::code)
                .contains(tuple("listeners!C3", "formula"));
    }

    @Test
    void a_cell_of_the_wrong_kind_is_named() throws IOException {
        var file = edited(sheet -> {
            sheet.value(2, 0, "850315400124");
            sheet.value(2, 1, "көп");
        });

        assertThat(violations(file))
                .extracting(Violation::path, Violation::code)
                .contains(tuple("listeners!B3", "type"));
    }

    @Test
    void a_column_that_nobody_knows_is_named() throws IOException {
        var file = edited(sheet -> sheet.value(0, 3, "salary"));

        assertThat(violations(file))
                .extracting(Violation::path, Violation::code)
                .contains(tuple("listeners!D1", "field"));
    }

    @Test
    void what_is_no_workbook_is_malformed() {
        assertThat(violations(new byte[] {'P', 'K', 3, 4, 0}))
                .extracting(Violation::code)
                .containsExactly("format");
    }

    private static FinishedCourse.Head about(FinishedCourse.Head course, String topic) {
        return new FinishedCourse.Head(
                course.programme(),
                course.stream(),
                new LocalText(topic, topic, topic),
                course.hours(),
                course.form(),
                course.language(),
                course.start(),
                course.end(),
                course.funding(),
                course.testMax(),
                course.assessor());
    }

    private static List<Cell> cells(byte[] file) throws IOException {
        var cells = new ArrayList<Cell>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.stream().filter(Objects::nonNull).forEach(cells::add);
                }
            }
        }
        return cells;
    }

    private void writeSample(FinishedCourse course) throws IOException {
        try (var out = Files.newOutputStream(SAMPLES.resolve("course.xlsx"))) {
            workbook.write(course, out);
        }
    }

    private List<Violation> violations(byte[] file) {
        return catchThrowableOfType(MalformedException.class, () -> reader.read(file, FinishedCourseFormat.XLSX))
                .violations();
    }

    /** A workbook whose sheet of listeners has three columns. */
    private static byte[] edited(Consumer<Worksheet> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("course").value(0, 0, "issuedOn");
            book.newWorksheet("modules").value(0, 0, "hours");
            var listeners = book.newWorksheet("listeners");
            listeners.value(0, 0, "iin");
            listeners.value(0, 1, "attendedHours");
            listeners.value(0, 2, "testScore");
            edit.accept(listeners);
        }
        return out.toByteArray();
    }
}
