package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.Listener.aListener;
import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/**
 * Paragraph 18 as administrator and head of a preschool live it. It is Friday, 6 March 2026: the data of a course that ended on 20 February were due a
 * week ago, those of the demonstration, which ended on the 27th, are due today.
 */
class NedbJourneyE2E {

    private static final String PROGRAMME = "NEDB-072";
    private static final String FIRST = "Төлегенова Ақмарал Бекзатқызы";
    private static final String SECOND = "Үсенова Һания Жандосқызы";
    private static final int ROWS_OF_THE_HEAD = 3;

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void data_are_given_refused_given_again_and_confirmed() throws IOException {
        var course = aCourseWithItsCertificates();
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin").in("en");
            everythingFoundGoesIntoAFile(admin);
            oneIsNotTakenAndGoesAgain(admin);
            theCourseIsReportedWhenAllAreConfirmed(admin, course);
            theLayoutIsAdapted(admin);
            theHeadSeesToTheCards(Desk.of(bilik, browser, "head"), idOf(admin, FIRST));
            assertThat(browser.errors()).isEmpty();
        }
    }

    private long aCourseWithItsCertificates() {
        var receipt = bilik.importCourse(aCourse()
                        .ofProgramme(PROGRAMME, 1)
                        .from("2026-02-09", "2026-02-20")
                        .withBlanks(880001, 5)
                        .with(aListener(7201).named("Төлегенова", "Ақмарал", "Бекзатқызы"))
                        .with(aListener(7202).named("Үсенова", "Һания", "Жандосқызы"))
                        .json())
                .json();
        bilik.awaitJob(receipt.getJsonNumber("jobId").longValue());
        return receipt.getJsonNumber("courseId").longValue();
    }

    private void everythingFoundGoesIntoAFile(Desk admin) throws IOException {
        admin.open("/nedb/list.xhtml?programme=" + PROGRAMME);
        Browser.look(admin.page(), "nedb-list");
        assertThat(row(admin, FIRST)).contains("27.02.2026", "7 days over", "overdue", "to be given");

        admin.press("tasks:export");
        assertThat(admin.refusals()).containsExactly("No task is chosen. para 18");
        admin.page().locator("#everything").check();
        admin.press("tasks:export");

        assertThat(admin.done()).containsExactly("2 listeners are in the file.");
        Browser.look(admin.page(), "nedb-exports");
        assertThat(Files.readString(taken(admin, "csv")))
                .startsWith("\uFEFFЖСН;")
                .contains(FIRST + ";", SECOND + ";", ";09.02.2026;20.02.2026;сертификат;БЕДИ-2026-");
        try (var reader = Json.createReader(Files.newBufferedReader(taken(admin, "json")))) {
            assertThat(reader.readArray())
                    .hasSize(2)
                    .allSatisfy(person ->
                            assertThat(person.asJsonObject().getString("end")).isEqualTo("2026-02-20"));
        }
        assertThat(Files.size(taken(admin, "xlsx"))).isPositive();
    }

    private static Path taken(Desk admin, String format) {
        return admin.page()
                .waitForDownload(() -> admin.page()
                        .locator("a[href*='/nedb/export." + format + "']")
                        .first()
                        .click())
                .path();
    }

    private void oneIsNotTakenAndGoesAgain(Desk admin) {
        admin.open("/nedb/detail.xhtml?id=" + idOf(admin, FIRST));
        admin.button("refuse:reason").fill("ЖСН ҰБДҚ-да табылмады");
        admin.press("refuse:do");
        assertThat(admin.done()).containsExactly("1 task is marked as not taken.");
        Browser.look(admin.page(), "nedb-detail");
        assertThat(admin.page().locator("#rejected").textContent()).contains("ЖСН ҰБДҚ-да табылмады");

        admin.press("give:do");
        assertThat(admin.done()).containsExactly("1 listener is in the file.");
    }

    private void theCourseIsReportedWhenAllAreConfirmed(Desk admin, long course) {
        admin.open("/course/detail.xhtml?tab=nedb&id=" + course);
        admin.button("answer:number").fill("ҰБДҚ-2026-118");
        admin.button("answer:date_input").fill("06.03.2026");
        admin.page().keyboard().press("Tab");
        Browser.look(admin.page(), "nedb-course");
        assertThat(admin.confirm("answer:do")).contains("not given again");

        assertThat(admin.done()).containsExactly("2 tasks are confirmed.");
        assertThat(admin.page().locator("p.under").textContent()).contains("reported");
        assertThat(admin.page().locator("#confirmed").textContent()).isEqualTo("2");
    }

    private void theLayoutIsAdapted(Desk admin) {
        admin.open("/nedb/layout.xhtml");
        admin.page().getByLabel("No. 17", exactly()).fill("0");
        admin.page().getByLabel("Data 17", exactly()).selectOption("FIXED");
        admin.page().getByLabel("Heading 17", exactly()).fill("Нысан");
        admin.page().getByLabel("JSON name 17", exactly()).fill("form id");
        admin.page().getByLabel("Fixed value 17", exactly()).fill("570");
        admin.button("layout:reason").fill("№ 570 бұйрықтың нысаны");
        admin.press("layout:do");
        assertThat(admin.refusals())
                .containsExactly(
                        "A JSON name begins with a Latin letter and has letters, digits and underscores, 40 characters at most."
                                + " para 18");

        admin.page().getByLabel("JSON name 17", exactly()).fill("formId");
        admin.press("layout:do");
        assertThat(admin.done()).containsExactly("The layout is saved.");
        assertThat(admin.page().getByLabel("Heading 1", exactly()).inputValue()).isEqualTo("Нысан");
        assertThat(admin.page().locator("#history").textContent()).contains("Version 1, columns: 17");
        Browser.look(admin.page(), "nedb-layout");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void theHeadSeesToTheCards(Desk head, String foreign) {
        head.open("/nedb/list.xhtml");
        Browser.look(head.page(), "nedb-head");
        assertThat(head.page().locator("[id='tasks:rows'] tbody tr").count()).isEqualTo(ROWS_OF_THE_HEAD);
        assertThat(head.page().locator("#acts").count()).isZero();
        assertThat(head.page()
                        .request()
                        .get(bilik.page("/nedb/detail.xhtml?id=" + foreign).toString())
                        .status())
                .isEqualTo(404);

        head.page().locator("[id='tasks:rows'] a.name").first().click();
        head.press("card:do");
        assertThat(head.done()).containsExactly("Карточканың тексерілгені белгіленді.");
        Browser.look(head.page(), "nedb-head-detail");
        assertThat(head.button("card:do").count()).isZero();
    }

    private static String row(Desk admin, String listener) {
        return admin.page()
                .locator("tr", new Page.LocatorOptions().setHasText(listener))
                .textContent()
                .replaceAll("\\s+", " ");
    }

    private String idOf(Desk admin, String listener) {
        admin.open("/nedb/list.xhtml?programme=" + PROGRAMME);
        var link = admin.page()
                .locator("a.name", new Page.LocatorOptions().setHasText(listener))
                .getAttribute("href");
        return link.substring(link.indexOf('=') + 1);
    }
}
