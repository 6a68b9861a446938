package kz.bilik.planning;

import static kz.bilik.it.Campaigns.PROGRAMME;
import static kz.bilik.it.Campaigns.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsOtherDistrict;
import kz.bilik.it.Campaigns;
import kz.bilik.it.FreshIin;
import kz.bilik.planning.policy.ImportRefusal;
import kz.bilik.planning.policy.LineRefusal;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.IinRefusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PlanImportIT {

    private static final int ROWS = 2000;
    private static final int MISTAKES = 40;
    private static final int KINDS = 10;

    @Inject
    private PlanImportService imports;

    @Inject
    private PlanFormService forms;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private Campaigns fixture;

    @Inject
    private AsDistrict district;

    @Inject
    private AsOtherDistrict otherDistrict;

    @Test
    @Paragraph("11")
    void a_file_of_2000_rows_with_40_mistakes_of_10_kinds_is_judged_confirmed_returned_and_undone() throws Exception {
        var cycle = fixture.asked(2018);
        var owner = PlanOwner.of(district.call(() -> districtPlans.open(cycle)));
        var file = file(ROWS);

        // nothing is written by reading
        var id = district.call(() -> imports.read(owner, "жоспар.xlsx", file));
        var preview = district.call(() -> imports.preview(id));
        assertThat(district.call(() -> forms.form(owner)).count().lines()).isZero();
        assertThat(preview.counts()).isEqualTo(Map.of(RowOutcome.NEW, ROWS - MISTAKES, RowOutcome.ERROR, MISTAKES));

        // every mistake is named by row, column and code
        var errors = district.call(
                        () -> imports.rows(id, new PageRequest(0, 100, "", true, Map.of("outcome", "ERROR"))))
                .rows();
        var named = new TreeMap<Integer, String>();
        errors.forEach(row -> named.put(
                row.rowNo(),
                row.problems().get(0).column() + " "
                        + row.problems().get(0).ground().name()));
        assertThat(errors).allMatch(row -> row.problems().size() == 1);
        var expected = new TreeMap<Integer, String>();
        for (var mistake = 0; mistake < MISTAKES; mistake++) {
            expected.put(
                    rowOf(mistake),
                    mistakeOf(mistake).column() + " "
                            + mistakeOf(mistake).ground().name());
        }
        assertThat(named).isEqualTo(expected);
        assertThat(new TreeSet<>(named.values())).hasSize(KINDS);
        assertThat(named.get(rowOf(8))).isEqualTo("FUNDING " + LineRefusal.CELL_WITH_FORMULA);

        // all or nothing, or the valid rows only
        assertThatThrownBy(() -> district.call(() -> imports.confirm(id, false)))
                .satisfies(refused -> assertGrounds(refused, ImportRefusal.ROWS_WITH_MISTAKES));
        assertThat(district.call(() -> forms.form(owner)).count().lines()).isZero();
        assertThat(district.call(() -> imports.confirm(id, true))).isEqualTo(ROWS - MISTAKES);
        assertThat(district.call(() -> forms.form(owner)).count())
                .isEqualTo(new LineCount(ROWS - MISTAKES, 0, placesOf(ROWS)));

        // the same file comes back with a status column and can be read again: nothing in it is new
        var returned = status(id);
        assertThat(statuses(returned)).hasSize(ROWS);
        assertThat(statuses(returned).get(rowOf(0))).startsWith("қате|");
        assertThat(statuses(returned).get(rowOf(0))).contains("IIN_CHECKSUM", "C" + rowOf(0));
        var again = district.call(() -> imports.read(owner, "жоспар.xlsx", returned));
        assertThat(district.call(() -> imports.preview(again)).counts())
                .containsEntry(RowOutcome.UNCHANGED, ROWS - MISTAKES)
                .containsEntry(RowOutcome.ERROR, MISTAKES)
                .hasSize(2);

        // one line is changed by hand: undoing leaves it and names its row
        var first = district.call(() -> forms.lines(owner, new PageRequest(0, 1, "", true, Map.of())))
                .rows()
                .get(0);
        district.call(
                () -> forms.change(first.id(), first.cells().with(LineColumn.NOTE, "нақтыланды"), first.version()));
        assertThatThrownBy(() -> otherDistrict.call(() -> imports.undo(id))).isInstanceOf(NotFoundException.class);
        var undone = district.call(() -> imports.undo(id));
        assertThat(undone.removed()).isEqualTo(ROWS - MISTAKES - 1);
        assertThat(undone.keptRows()).containsExactly(3);
        assertThat(district.call(() -> forms.form(owner)).count().lines()).isEqualTo(1);
    }

    @Test
    @Paragraph("11")
    void a_changed_row_shows_old_and_new_and_comes_back_by_undoing_until_the_plan_is_handed_in() throws Exception {
        var cycle = fixture.asked(2019);
        var plan = district.call(() -> districtPlans.open(cycle));
        var owner = PlanOwner.of(plan);
        var line = district.call(() -> forms.add(owner, places("«Балауса»", 5)));
        var downloaded = form(owner);

        var file = changed(downloaded, "9");
        var id = district.call(() -> imports.read(owner, "өзгерген.xlsx", file));
        var row = district.call(() -> imports.rows(id, new PageRequest(0, 10, "", true, Map.of())))
                .rows()
                .get(0);
        assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGED);
        assertThat(row.line()).isEqualTo(line.id());
        district.call(() -> imports.confirm(id, false));
        assertThat(district.call(() -> forms.form(owner)).count().places()).isEqualTo(9);

        assertThat(district.call(() -> imports.undo(id))).isEqualTo(new UndoReceipt(0, 1, List.of()));
        assertThat(district.call(() -> forms.form(owner)).count().places()).isEqualTo(5);

        var second = district.call(() -> imports.read(owner, "өзгерген.xlsx", changed(form(owner), "7")));
        district.call(() -> imports.confirm(second, false));
        district.run(() -> districtPlans.submit(plan, Campaigns.LATE));
        assertThatThrownBy(() -> district.call(() -> imports.undo(second)))
                .satisfies(refused -> assertGrounds(refused, ImportRefusal.IMPORT_USED));
    }

    @Test
    void a_file_that_is_no_plan_is_told_where_it_is_wrong() throws Exception {
        var cycle = fixture.asked(2020);
        var owner = PlanOwner.of(district.call(() -> districtPlans.open(cycle)));
        var other = new ByteArrayOutputStream();
        try (var workbook = new Workbook(other, "test", "1.0")) {
            var sheet = workbook.newWorksheet("plan");
            sheet.value(0, 0, "SURPRISE");
        }

        assertThatThrownBy(() -> district.call(() -> imports.read(owner, "х.xlsx", new byte[] {1, 2, 3})))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> district.call(() -> imports.read(owner, "х.xlsx", other.toByteArray())))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting(MalformedException.Violation::path)
                                .contains("plan!A1", "plan!1"));
    }

    private record Mistake(LineColumn column, String text, Ground ground) {}

    private static final List<Mistake> TEN_KINDS = List.of(
            new Mistake(LineColumn.IIN, "850315400125", IinRefusal.IIN_CHECKSUM),
            new Mistake(LineColumn.IIN, "900229300451", IinRefusal.IIN_DATE),
            new Mistake(LineColumn.IIN, "990440001234", IinRefusal.IIN_IS_BIN),
            new Mistake(LineColumn.SURNAME, "", LineRefusal.SURNAME_MISSING),
            new Mistake(LineColumn.GROUP, "аспаз", LineRefusal.GROUP_UNKNOWN),
            new Mistake(LineColumn.PROGRAMME, "NO-SUCH", LineRefusal.PROGRAMME_UNKNOWN),
            new Mistake(LineColumn.LANGUAGE, "француз", LineRefusal.LANGUAGE_UNKNOWN),
            new Mistake(LineColumn.QUARTER, "5", LineRefusal.QUARTER_UNKNOWN),
            new Mistake(LineColumn.FUNDING, "=A1", LineRefusal.CELL_WITH_FORMULA),
            new Mistake(LineColumn.WORKPLACE, "", LineRefusal.WORKPLACE_MISSING));

    private static Mistake mistakeOf(int mistake) {
        return TEN_KINDS.get(mistake % KINDS);
    }

    /** Every fiftieth row of the file, beginning with the tenth line. */
    private static int rowOf(int mistake) {
        return 12 + mistake * (ROWS / MISTAKES);
    }

    private static long placesOf(int rows) {
        long places = 0;
        for (var row = 3; row < rows + 3; row++) {
            places += isMistake(row) ? 0 : isPerson(row) ? 1 : 4;
        }
        return places;
    }

    private static boolean isMistake(int row) {
        return row >= 12 && (row - 12) % (ROWS / MISTAKES) == 0;
    }

    private static boolean isPerson(int row) {
        return row % 2 == 0;
    }

    /** Every second row a person, the others four people each of a place of its own. */
    private static byte[] file(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("plan");
            var columns = LineColumn.values();
            for (var column = 0; column < columns.length; column++) {
                sheet.value(0, column + 1, columns[column].name());
            }
            for (var row = 3; row < rows + 3; row++) {
                var cells = new TreeMap<LineColumn, String>();
                cells.put(LineColumn.WORKPLACE, "№ " + row + " балабақша");
                cells.put(LineColumn.GROUP, "педагог");
                cells.put(LineColumn.PROGRAMME, PROGRAMME + " · Ойын арқылы дамыту (72)");
                cells.put(LineColumn.LANGUAGE, "орыс тілі");
                cells.put(LineColumn.QUARTER, "III");
                cells.put(LineColumn.FUNDING, "жергілікті бюджет");
                if (isPerson(row) || isMistake(row)) {
                    cells.put(LineColumn.IIN, FreshIin.next().digits());
                    cells.put(LineColumn.SURNAME, "Тегі");
                    cells.put(LineColumn.NAME, "Аты");
                } else {
                    cells.put(LineColumn.HEADCOUNT, "4");
                }
                if (isMistake(row)) {
                    var mistake = mistakeOf((row - 12) / (ROWS / MISTAKES));
                    cells.put(mistake.column(), mistake.text());
                }
                for (var cell : cells.entrySet()) {
                    var at = cell.getKey().ordinal() + 1;
                    if (cell.getValue().startsWith("=")) {
                        sheet.formula(row - 1, at, cell.getValue().substring(1));
                    } else {
                        sheet.value(row - 1, at, cell.getValue());
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private byte[] form(PlanOwner owner) throws Exception {
        return district.call(() -> {
            var out = new ByteArrayOutputStream();
            imports.writeForm(owner, "ru", out);
            return out.toByteArray();
        });
    }

    private byte[] status(PlanImportId id) throws Exception {
        return district.call(() -> {
            var out = new ByteArrayOutputStream();
            imports.writeStatus(id, "kk", out);
            return out.toByteArray();
        });
    }

    /** The downloaded form with another number in its first line. */
    private static byte[] changed(byte[] file, String headcount) throws IOException {
        var row = new PlanWorkbook().read(file).get(0);
        var out = new ByteArrayOutputStream();
        new PlanWorkbook()
                .write(
                        out,
                        "ru",
                        List.of(),
                        List.of(new PlanWorkbook.Written(
                                3, row.line(), row.cells().with(LineColumn.HEADCOUNT, headcount), null, null)),
                        false);
        return out.toByteArray();
    }

    private static Map<Integer, String> statuses(byte[] file) throws IOException {
        var statuses = new TreeMap<Integer, String>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var row : workbook.getFirstSheet().read()) {
                if (row.getRowNum() > 2) {
                    statuses.put(
                            row.getRowNum(),
                            row.getCellText(LineColumn.values().length + 1) + "|"
                                    + row.getOptionalCell(LineColumn.values().length + 2)
                                            .map(cell -> cell.getText())
                                            .orElse(""));
                }
            }
        }
        return statuses;
    }

    private static void assertGrounds(Throwable thrown, Ground... grounds) {
        assertThat(thrown).isInstanceOf(RefusedException.class);
        assertThat(((RefusedException) thrown).ruling().grounds()).containsExactly(grounds);
    }
}
