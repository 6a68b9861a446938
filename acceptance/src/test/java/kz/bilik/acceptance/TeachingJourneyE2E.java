package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.ExcelFile;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A course in its last week, as trainer and administrator live it: register, results, protocol, outcomes with their reasons, the real paper
 * before it is numbered; and a course that comes as a workbook. It is Friday, 6 March 2026: ten of twelve classes of three hours are held.
 */
class TeachingJourneyE2E {

    private static final String RUNNING = "BEDI-036";
    private static final String FIRST = "Аманжолова Меруерт Қуатқызы";
    private static final String SECOND = "Әуезова Балнұр Ержанқызы";
    private static final String ATTACK = "<img src=x onerror=alert(1)>";

    private final RunningBilik bilik = RunningBilik.shared();

    @TempDir
    private Path folder;

    @Test
    void a_course_is_taught_assessed_decided_and_previewed() throws IOException {
        try (var browser = new Browser()) {
            var trainer = Desk.of(bilik, browser, "trainer").in("en");
            var admin = Desk.of(bilik, browser, "admin").in("en");
            marksAreEnteredWithinThreeDays(trainer);
            lateMarksAreCorrectedWithAReason(admin);
            resultsAreEnteredForThoseWhoAreAdmitted(trainer, admin);
            theProtocolIsConfirmedBySomebodyElseAndLocksEverything(trainer, admin);
            outcomesAreExplained(admin);
            thePaperIsSeenBeforeItIsNumbered(admin);
            aWorkbookIsTakenOver(admin);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void marksAreEnteredWithinThreeDays(Desk trainer) {
        var course = trainer.course(RUNNING).tab("attendance");
        Browser.look(trainer.page(), "attendance");

        course.type(FIRST + ", 10", "3")
                .type(FIRST + ", 1", "3")
                .type(FIRST + ", 11", "3")
                .type(SECOND + ", 7", "2,5")
                .type(SECOND + ", 6", "2.5")
                .type(SECOND + ", 10", "2.7")
                .type("Бисенова Гүлзада Сағындыққызы, 10", "3.5");
        trainer.press("attendance:save");

        Browser.look(trainer.page(), "attendance-refused");
        assertThat(trainer.done()).containsExactly("2 marks saved.");
        assertThat(trainer.refusals())
                .containsExactlyInAnyOrder(
                        FIRST
                                + ": The term for the mark is over (days after the session: 3): now only the institute"
                                + " administrator enters it. para 23(3)",
                        FIRST + ": The session has not been held yet: it is too early to mark it. para 23(3)",
                        SECOND
                                + ": The term for the mark is over (days after the session: 3): now only the institute"
                                + " administrator enters it. para 23(3)",
                        SECOND + ": Attendance is marked in steps of 0.5 academic hours. para 23(3)",
                        "Бисенова Гүлзада Сағындыққызы: More hours were attended than were held. para 23(3)");
        assertThat(course.typed(FIRST + ", 10")).isEqualTo("3");
        assertThat(course.typed(FIRST + ", 1")).isEqualTo("0");
        assertThat(course.typed(SECOND + ", 7")).isEqualTo("2.5");
        assertThat(course.row(FIRST)).contains("27 75.00 %");
    }

    private void lateMarksAreCorrectedWithAReason(Desk admin) {
        var course = admin.course(RUNNING).tab("attendance").type(FIRST + ", 1", "3");
        admin.press("attendance:save");
        assertThat(admin.refusals())
                .containsExactly(FIRST + ": State the reason for a correction after the term. para 23(3)");

        course.type(FIRST + ", 1", "3");
        admin.button("attendance:reason").fill("Журналға қате жазылған");
        admin.press("attendance:save");

        assertThat(admin.done()).containsExactly("1 mark saved.");
        assertThat(admin.refusals()).isEmpty();
        assertThat(course.row(FIRST)).contains("30 83.33 %");
    }

    private void resultsAreEnteredForThoseWhoAreAdmitted(Desk trainer, Desk admin) {
        admin.course(RUNNING).tab("results");
        admin.press("assessment:open");
        assertThat(admin.done()).containsExactly("The assessment has begun.");

        var course = trainer.course(RUNNING).tab("results");
        assertThat(course.row(SECOND)).contains("Less than 80 % of all classes were attended.");
        course.type(FIRST + ": Score", "40.5").type(SECOND + ": Score", "30");
        trainer.press("results:save");
        Browser.look(trainer.page(), "results-refused");
        assertThat(trainer.done()).containsExactly("0 results saved.");
        assertThat(trainer.refusals())
                .containsExactlyInAnyOrder(
                        FIRST + ": The score must lie between 0 and the maximum. para 23(4)",
                        SECOND + ": Less than 80 % of all classes were attended. para 23(3)");

        admin.course(RUNNING).tab("results");
        admin.confirm("protocol:confirm");
        assertThat(admin.refusals())
                .containsExactly("The protocol lacks a result or an absence for some admitted listeners. para 26");

        course.tab("results")
                .type(FIRST + ": Score", "20")
                .type(FIRST + ": Module 1", "90")
                .type(FIRST + ": Module 2", "100.5");
        trainer.press("results:save");
        assertThat(trainer.refusals())
                .containsExactly(FIRST + ": A module grade must lie between 0 and 100. para 2(7)");
        course.tab("results").type(FIRST + ": Module 2", "80");
        trainer.press("results:save");
        assertThat(trainer.refusals()).isEmpty();
        assertThat(course.typed(FIRST + ": Score")).isEqualTo("20");
    }

    private void theProtocolIsConfirmedBySomebodyElseAndLocksEverything(Desk trainer, Desk admin) {
        assertThat(trainer.button("protocol:confirm").count()).isZero();

        admin.course(RUNNING).tab("results");
        assertThat(admin.confirm("protocol:confirm")).contains("register and results no longer change");
        assertThat(admin.done()).containsExactly("The protocol is confirmed.");

        trainer.course(RUNNING).tab("results");
        assertThat(trainer.button("results:save").count()).isZero();
        trainer.course(RUNNING).tab("attendance");
        assertThat(trainer.button("attendance:save").count()).isZero();
        assertThat(trainer.page().locator("p.hint").first().textContent())
                .contains("The assessment protocol is confirmed");
    }

    private void outcomesAreExplained(Desk admin) {
        var course = admin.course(RUNNING).tab("results");
        admin.press("protocol:decide");
        assertThat(admin.done()).containsExactly("The outcomes are decided by the Rules.");

        assertThat(course.why(FIRST))
                .contains("Nothing speaks against a certificate.")
                .contains("30 × 100 ÷ 36 = 83.33 % ≥ 80 %")
                .contains("20 × 100 ÷ 40 = 50.00 % ≥ 50 %")
                .contains("20.02.2026")
                .contains("the later of course end and issue");
        Browser.look(admin.page(), "why-passed");
        assertThat(course.why(SECOND)).contains("para 23(3)").contains("< 80 %");
        Browser.look(admin.page(), "why-reference");
    }

    private void thePaperIsSeenBeforeItIsNumbered(Desk admin) throws IOException {
        var draft = new Paper(
                Files.write(folder.resolve("draft.pdf"), admin.course(RUNNING).preview(FIRST)));
        Browser.look(admin.page(), "preview");

        assertThat(draft.text()).contains(FIRST).contains("Тіркеу нөмірі: —");
        assertThat(admin.course(RUNNING).certificates()).isZero();
    }

    private void aWorkbookIsTakenOver(Desk admin) {
        var template = ExcelFile.sample()
                .with("BEDI-072", "E2E-XLSX")
                .with("БЖ", "ЭЖ")
                .with("Әлімқұлова", ATTACK)
                .with("Ғабдуллина", "=HYPERLINK(\"http://x\";\"y\")");
        admin.open("/course/import.xhtml");
        Browser.look(admin.page(), "import");
        admin.page()
                .locator("[id='import:file']")
                .setInputFiles(template.with("WITHOUT_LEAVE", "AT_HOME").writeTo(folder.resolve("wrong.xlsx")));
        admin.press("import:upload");
        Browser.look(admin.page(), "import-refused");
        assertThat(admin.page().locator("#violations tbody").textContent()).contains("course!B7");

        admin.page().locator("[id='import:file']").setInputFiles(template.writeTo(folder.resolve("course.xlsx")));
        admin.press("import:upload");

        assertThat(admin.done()).containsExactly("The course is imported and its outcomes are decided.");
        Browser.look(admin.page(), "imported");
        var listeners = admin.page().locator("[id='listeners']").textContent();
        assertThat(listeners).contains(ATTACK).contains("=HYPERLINK(\"http://x\";\"y\")");
        assertThat(admin.page().locator(".totals").first().textContent().replaceAll("\\s+", " "))
                .contains("24 ")
                .contains("16 ");
    }
}
