package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.ExcelFile;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Courses as trainer and administrator live them: the register of one in its last week, and of one that is over the results, the protocol, the outcomes
 * with their reasons and the real paper before it is numbered; and a course that comes as a workbook. It is Friday, 6 March 2026: ten of twelve classes of
 * the first are held.
 */
class TeachingJourneyE2E {

    private static final String RUNNING = "BEDI-036";
    private static final String FIRST = "Аманжолова Меруерт Қуатқызы";
    private static final String SECOND = "Әуезова Балнұр Ержанқызы";
    private static final String CLOSING = "BEDI-037";
    private static final String PASSES = "Абдрахманова Жадыра Ерланқызы";
    private static final String MISSED = "Өтегенов Данияр Мұратұлы";
    private static final List<String> OTHERS = List.of(
            "Әшімова Гүлнәр Сәкенқызы",
            "Досанова Перизат Талғатқызы",
            "Егорова Наталья Викторовна",
            "Қалиева Ақмарал Бауыржанқызы",
            "Нұрғалиева Салтанат Асқарқызы",
            "Шаймерденова Ұлбосын Қайратқызы");
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
            noAssessmentBeforeTheLastClass(admin);
            resultsAreEnteredForThoseWhoAreAdmitted(trainer, admin);
            theCommissionSeesTheCourseOnceItIsNamed(browser, admin);
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

        assertThat(course.mark(FIRST + ", 10", "3")).isEqualTo("1 mark saved.");
        assertThat(course.mark(SECOND + ", 7", "2,5")).isEqualTo("1 mark saved.");
        assertThat(course.mark(SECOND + ", 10", "2.7")).isEqualTo("1 cell is wrong: nothing was written.");
        course.mark("Бисенова Гүлзада Сағындыққызы, 10", "3.5");

        Browser.look(trainer.page(), "attendance-refused");
        assertThat(course.badCells())
                .containsExactly(
                        SECOND + ", No. 10: Attendance is marked in steps of 0.5 academic hours. para 23(3)",
                        "Бисенова Гүлзада Сағындыққызы, No. 10: More hours were attended than were held. para 23(3)");
        assertThat(course.isMarkable(FIRST + ", 1")).isFalse();
        assertThat(course.isMarkable(FIRST + ", 11")).isFalse();
        assertThat(course.row(FIRST)).contains("27 75.00 %");
        course.mark(SECOND + ", 10", "");
        course.mark("Бисенова Гүлзада Сағындыққызы, 10", "");
    }

    private void lateMarksAreCorrectedWithAReason(Desk admin) {
        var course = admin.course(RUNNING).tab("attendance");
        course.mark(FIRST + ", 1", "3");
        assertThat(course.badCells())
                .containsExactly(FIRST + ", No. 1: State the reason for a correction after the term. para 23(3)");

        admin.button("reason").fill("Журналға қате жазылған");
        assertThat(course.saveMarks()).isEqualTo("1 mark saved.");

        assertThat(course.badCells()).isEmpty();
        assertThat(course.row(FIRST)).contains("30 83.33 %");
    }

    private void noAssessmentBeforeTheLastClass(Desk admin) {
        admin.course(RUNNING).tab("results");
        admin.press("assessment:open");

        assertThat(admin.refusals())
                .containsExactly(
                        "Classes have not been held yet: № 11 (09.03.2026), № 12 (10.03.2026). The assessment begins when all"
                                + " classes are held. para 23(3)",
                        "The register is not closed, marks are missing for the classes: № 10 (06.03.2026). para 23(3)");
    }

    private void resultsAreEnteredForThoseWhoAreAdmitted(Desk trainer, Desk admin) {
        admin.course(CLOSING).tab("results");
        admin.press("assessment:open");
        assertThat(admin.done()).containsExactly("The assessment has begun.");

        var course = trainer.course(CLOSING).tab("results");
        assertThat(course.row(MISSED)).contains("Less than 80 % of all classes were attended.");
        course.type(PASSES + ": Score", "40.5").type(MISSED + ": Score", "30");
        trainer.press("results:save");
        Browser.look(trainer.page(), "results-refused");
        assertThat(trainer.done()).containsExactly("0 results saved.");
        assertThat(trainer.refusals())
                .containsExactlyInAnyOrder(
                        PASSES + ": The score must lie between 0 and the maximum. para 23(4)",
                        MISSED + ": Less than 80 % of all classes were attended. para 23(3)");

        admin.course(CLOSING).tab("results");
        admin.confirm("protocol:confirm");
        assertThat(admin.refusals())
                .containsExactly("The protocol lacks a result or an absence for some admitted listeners. para 26");

        OTHERS.forEach(other -> course.type(other + ": Score", "31"));
        trainer.press("results:save");
        assertThat(trainer.done()).containsExactly("6 results saved.");
        course.tab("results")
                .type(PASSES + ": Score", "20")
                .type(PASSES + ": Module 1", "90")
                .type(PASSES + ": Module 2", "100.5");
        trainer.press("results:save");
        assertThat(trainer.refusals())
                .containsExactly(PASSES + ": A module grade must lie between 0 and 100. para 2(7)");
        course.tab("results").type(PASSES + ": Module 2", "80");
        trainer.press("results:save");
        assertThat(trainer.refusals()).isEmpty();
        assertThat(course.typed(PASSES + ": Score")).isEqualTo("20");
    }

    private void theCommissionSeesTheCourseOnceItIsNamed(Browser browser, Desk admin) {
        var member = Desk.of(bilik, browser, "commission").in("en");
        member.open("/course/list.xhtml");
        assertThat(member.page().locator("a[href*='/course/detail.xhtml']").count())
                .isZero();

        admin.course(CLOSING).tab("results");
        admin.press("naming:do");
        assertThat(admin.done()).containsExactly("The member is named.");
        Browser.look(admin.page(), "commission");

        var course = member.course(CLOSING).tab("results");
        assertThat(course.row(PASSES)).contains(PASSES);
        assertThat(member.page().locator("nav.tabs a[href*='attendance']").count())
                .isZero();
        assertThat(member.button("protocol:confirm").count()).isOne();
    }

    private void theProtocolIsConfirmedBySomebodyElseAndLocksEverything(Desk trainer, Desk admin) {
        assertThat(trainer.button("protocol:confirm").count()).isZero();

        admin.course(CLOSING).tab("results");
        assertThat(admin.confirm("protocol:confirm")).contains("register and results no longer change");
        assertThat(admin.done()).containsExactly("The protocol is confirmed.");

        trainer.course(CLOSING).tab("results");
        assertThat(trainer.button("results:save").count()).isZero();
        trainer.course(CLOSING).tab("attendance");
        assertThat(trainer.button("save").count()).isZero();
        assertThat(trainer.page().locator("p.hint").first().textContent())
                .contains("The assessment protocol is confirmed");
    }

    private void outcomesAreExplained(Desk admin) {
        var course = admin.course(CLOSING).tab("results");
        admin.press("protocol:decide");
        assertThat(admin.done()).containsExactly("The outcomes are decided by the Rules.");

        assertThat(course.why(PASSES))
                .contains("Nothing speaks against a certificate.")
                .contains("33 × 100 ÷ 36 = 91.66 % ≥ 80 %")
                .contains("20 × 100 ÷ 40 = 50.00 % ≥ 50 %")
                .contains("13.02.2026")
                .contains("the later of course end and issue");
        Browser.look(admin.page(), "why-passed");
        assertThat(course.why(MISSED)).contains("para 23(3)").contains("< 80 %");
        Browser.look(admin.page(), "why-reference");
    }

    private void thePaperIsSeenBeforeItIsNumbered(Desk admin) throws IOException {
        var draft = new Paper(
                Files.write(folder.resolve("draft.pdf"), admin.course(CLOSING).preview(PASSES)));
        Browser.look(admin.page(), "preview");

        assertThat(draft.text()).contains(PASSES).contains("Тіркеу нөмірі: —");
        assertThat(admin.course(CLOSING).certificates()).isZero();
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
