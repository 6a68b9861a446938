package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.docgen.Extremes;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Papers with many rows: their pages, the heads on each, the totals below, and what must agree between rows. */
class RowsTest {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();

    @Test
    void the_register_has_ten_entries_and_their_sums_on_each_page() throws IOException {
        var data = sample("certificate-register", Language.RU);
        repeat((ArrayNode) data.get("entries"), 95);

        var pages = pages(Press.pdf("certificate-register", Language.RU, data));

        assertThat(pages)
                .hasSize(10)
                .allSatisfy(page ->
                        assertThat(page).contains("Фамилия, имя, отчество").contains("Итого на странице: "));
        assertThat(pages.get(0))
                .contains(
                        "Итого на странице: записей – 10; часов – 648; выдано – 8; дубликатов – 0; заменено – 1; аннулировано – 1");
        assertThat(pages.get(9))
                .contains("Итого на странице: записей – 5;")
                .contains("Всего по журналу: записей – 95;");
    }

    @Test
    void a_journal_of_sixty_sessions_and_thirty_five_listeners_is_legible_on_every_page() throws IOException {
        var data = sample("attendance-journal", Language.KK);
        repeat((ArrayNode) data.get("sessions"), 60);
        repeat((ArrayNode) data.get("listeners"), 35);
        data.get("listeners").forEach(listener -> repeat((ArrayNode) listener.get("marks"), 60));

        var pdf = Press.pdf("attendance-journal", Language.KK, data);

        assertThat(Press.text(pdf))
                .contains("Сабақтар 1–20")
                .contains("Сабақтар 21–40")
                .contains("Сабақтар 41–60");
        assertThat(pages(pdf))
                .hasSizeBetween(3, 6)
                .allSatisfy(page -> assertThat(page).contains("(бар болған жағдайда)"));
        assertThat(smallestLetter(pdf)).isGreaterThanOrEqualTo(6);
    }

    @Test
    void a_district_plan_of_five_hundred_lines_repeats_its_heads_and_counts_its_people() throws IOException {
        var data = sample("district-plan", Language.EN);
        repeat((ArrayNode) data.get("lines"), 500);
        int people = 0;
        for (var line : data.get("lines")) {
            people += line.get("people").intValue();
        }

        var pages = pages(Press.pdf("district-plan", Language.EN, data));

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).contains("Preschool organisation"));
        assertThat(String.join(" ", pages)).contains("Total: " + people + " pedagogues");
    }

    @Test
    void the_annual_schedule_is_added_up_by_quarter_and_year() {
        var text = Press.text(Press.pdf("annual-schedule", Language.RU, sample("annual-schedule", Language.RU)));

        assertThat(text)
                .contains("Итого за квартал, количество потоков 3 180 75")
                .contains("Итого за год, количество потоков 8 612 200");
    }

    @Test
    void an_inventory_has_its_balance_by_the_books_and_the_difference() {
        var data = sample("blank-act", Language.KK);
        ((ObjectNode) data.at("/balance/0")).put("actual", 378);

        assertThat(Press.text(Press.pdf("blank-act", Language.KK, data)))
                .contains("БЖ 0 500 117 2 1 380 378 -2")
                .contains("Барлығы 0 1 000 235 3 1 761 759 -2");
    }

    @Test
    void marks_of_a_listener_are_as_many_as_the_sessions() {
        var data = sample("attendance-journal", Language.KK);
        ((ArrayNode) data.at("/listeners/2/marks")).remove(0);

        assertThat(refused("attendance-journal", data)).containsExactly("/listeners/2/marks list-length");
    }

    @Test
    void a_range_of_blanks_runs_upwards() {
        var data = sample("blank-act", Language.KK);
        ((ObjectNode) data.at("/lines/0")).put("last", "0001120");
        ((ObjectNode) data.at("/lines/1")).put("last", "998");

        assertThat(refused("blank-act", data)).containsExactly("/lines/0 range-reversed", "/lines/1 range-reversed");
    }

    @Test
    void a_group_does_not_find_documents_compliant_against_its_own_checklist() {
        var data = sample("wg-decision", Language.RU);
        data.put("decision", "COMPLIANT");
        data.remove("reasons");

        assertThat(refused("wg-decision", data)).containsExactly("/checklist/9/complies schema-const");
    }

    @Test
    void the_two_decisions_of_the_group_have_the_words_of_the_rules() {
        for (var language : Language.values()) {
            var no = sample("wg-decision", language);
            var yes = sample("wg-decision", language).put("decision", "COMPLIANT");
            Extremes.settled(CATALOG.find("wg-decision").orElseThrow().schema(), yes);

            assertThat(Press.text(Press.pdf("wg-decision", language, no)))
                    .contains(
                            switch (language) {
                                case KK -> "«осы Қағидалардың 6-тармағына сәйкес келмейді»";
                                case RU -> "«не соответствуют пункту 6 настоящих Правил»";
                                case EN -> "“do not comply with paragraph 6 of these Rules”";
                            });
            assertThat(Press.text(Press.pdf("wg-decision", language, yes)))
                    .contains(
                            switch (language) {
                                case KK -> "«осы Қағидалардың 6-тармағына сәйкес келеді»";
                                case RU -> "«соответствуют пункту 6 настоящих Правил»";
                                case EN -> "“comply with paragraph 6 of these Rules”";
                            });
        }
    }

    private static ObjectNode sample(String template, Language language) {
        return CATALOG.find(template).orElseThrow().sample(language).deepCopy();
    }

    /** Makes a list so long by saying its items again. */
    private static void repeat(ArrayNode list, int count) {
        int known = list.size();
        while (list.size() < count) {
            list.add(list.get(list.size() % known).deepCopy());
        }
    }

    private static List<String> refused(String template, ObjectNode data) {
        return catchThrowableOfType(RequestRefused.class, () -> Press.pdf(template, Language.KK, data))
                .violations()
                .stream()
                .map(RowsTest::told)
                .toList();
    }

    private static String told(Violation violation) {
        return violation.path() + " " + violation.code();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document)
                        .replaceAll("[\u00AD\u200B]\\s*", "")
                        .replaceAll("[\\s\u00A0]+", " "));
            }
        }
        return pages;
    }

    private static double smallestLetter(byte[] pdf) throws IOException {
        var smallest = new double[] {Double.MAX_VALUE};
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    smallest[0] = Math.min(smallest[0], letter.getFontSizeInPt());
                }
            }.getText(document);
        }
        return smallest[0];
    }
}
