package kz.bilik.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lines of an annual schedule as an Excel file: days are days, numbers are numbers, and texts stay texts. */
final class ScheduleWorkbook {

    private static final int REGION_WIDTH = 14;
    private static final ScheduleColumn[] COLUMNS = ScheduleColumn.values();

    private final String language;
    private final Map<String, LocalText> regions;

    /** @param regions those that have a column, by their code, in the order of the columns */
    ScheduleWorkbook(String language, Map<String, LocalText> regions) {
        this.language = language;
        this.regions = regions;
    }

    /** @param quotas line → region → places */
    void write(OutputStream out, int year, List<LineRow> lines, Map<Long, Map<String, Integer>> quotas)
            throws IOException {
        try (var workbook = new Workbook(out, "Bilik", "1.0")) {
            var sheet = workbook.newWorksheet(String.valueOf(year));
            header(sheet);
            for (var at = 0; at < lines.size(); at++) {
                var line = lines.get(at);
                row(sheet, at + 1, line, quotas.getOrDefault(line.id().value(), Map.of()));
            }
            sheet.freezePane(2, 1);
        }
    }

    private void header(Worksheet sheet) {
        for (var column : COLUMNS) {
            head(sheet, column.ordinal(), EnumTexts.of(column), column.width());
        }
        var at = COLUMNS.length;
        for (var region : regions.values()) {
            head(sheet, at++, region, REGION_WIDTH);
        }
    }

    private void head(Worksheet sheet, int at, LocalText text, int width) {
        sheet.value(0, at, text.in(language));
        sheet.style(0, at).bold().wrapText(true).fillColor(Color.GRAY1).set();
        sheet.width(at, width);
    }

    private void row(Worksheet sheet, int at, LineRow line, Map<String, Integer> quota) {
        text(sheet, at, ScheduleColumn.CODE, line.programmeCode());
        text(sheet, at, ScheduleColumn.TOPIC, line.topic().in(language));
        sheet.value(at, ScheduleColumn.STREAM.ordinal(), line.stream());
        day(sheet, at, ScheduleColumn.START, line.start());
        day(sheet, at, ScheduleColumn.END, line.end());
        sheet.value(at, ScheduleColumn.HOURS.ordinal(), line.hours());
        text(sheet, at, ScheduleColumn.FORM, EnumTexts.of(line.form()).in(language));
        text(
                sheet,
                at,
                ScheduleColumn.LANGUAGE,
                EnumTexts.of(TeachingLanguage.of(line.language())).in(language));
        text(sheet, at, ScheduleColumn.FUNDING, EnumTexts.of(line.funding()).in(language));
        text(sheet, at, ScheduleColumn.PLACE, line.place());
        text(sheet, at, ScheduleColumn.TRAINER, line.trainerName());
        sheet.value(at, ScheduleColumn.PLACES.ordinal(), line.places());
        text(sheet, at, ScheduleColumn.STATE, EnumTexts.of(line.state()).in(language));
        var column = COLUMNS.length;
        for (var region : regions.keySet()) {
            if (quota.containsKey(region)) {
                sheet.value(at, column, quota.get(region));
            }
            column++;
        }
    }

    private static void text(Worksheet sheet, int at, ScheduleColumn column, String text) {
        if (text != null) {
            sheet.value(at, column.ordinal(), text);
            sheet.style(at, column.ordinal()).format("@").set();
        }
    }

    private static void day(Worksheet sheet, int at, ScheduleColumn column, LocalDate day) {
        if (day != null) {
            sheet.value(at, column.ordinal(), day);
            sheet.style(at, column.ordinal()).format("dd.mm.yyyy").set();
        }
    }
}
