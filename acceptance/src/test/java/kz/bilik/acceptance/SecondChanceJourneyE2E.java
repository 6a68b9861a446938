package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.bilik.acceptance.support.CourseFile.Listener.aListener;
import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Paragraph 27 as listener, administrator, trainer and director live it. It is Friday, 6 March 2026: one listener of a stream that ended in February was
 * absent too long, gets a reference, makes the hours up, is reassessed with the stream that is being taught, and holds a certificate; another one fell ill and
 * goes over to the stream after it with the hours attended so far.
 */
class SecondChanceJourneyE2E {

    private static final String PROGRAMME = "BEDI-047";
    private static final String ABSENT = "Жүнісова Ақбота Ермекқызы";
    private static final String TODAY = "06.03.2026";

    private final RunningBilik bilik = RunningBilik.shared();

    @TempDir
    private Path folder;

    @Test
    void who_was_absent_too_long_makes_the_hours_up_and_is_reassessed() throws IOException {
        blanksAreInStock();
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            var course = theReferenceIsIssued(admin);
            var possibilities = theWaysAreShownWithTheirReasons(admin, course);
            var request = aReassessmentIsAskedForAndRefusedUntilTheHoursAreMadeUp(admin, possibilities);
            var assessment = theReassessmentIsGranted(admin, request);
            theCommissionIsNamedAndTheTrainerJudges(admin, Desk.of(bilik, browser, "trainer"), assessment);
            theProtocolIsConfirmedAndPrinted(admin, assessment);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void blanksAreInStock() {
        var receipt = bilik.importCourse(aCourse()
                        .ofProgramme("CHANCE-072", 1)
                        .withBlanks(890001, 5)
                        .with(aListener(8101).named("Оразова", "Жібек", "Ерланқызы"))
                        .json())
                .json();
        bilik.awaitJob(receipt.getJsonNumber("jobId").longValue());
    }

    private String theReferenceIsIssued(Desk admin) {
        admin.open("/course/list.xhtml?state=COMPLETED&programme=" + PROGRAMME);
        admin.page().locator("a[href*='/course/detail.xhtml']").first().click();
        admin.page().locator("nav.tabs").waitFor();
        var course = admin.page().url().replaceAll("&tab=[a-z]+", "");
        admin.page().navigate(course + "&tab=certificates");
        admin.confirm("course:issueAll");
        admin.page().navigate(course + "&tab=listeners");
        return course;
    }

    private String theWaysAreShownWithTheirReasons(Desk admin, String course) {
        admin.page()
                .locator("tr", new Page.LocatorOptions().setHasText(ABSENT))
                .locator("a[href*='possibilities']")
                .click();
        admin.page().locator("table.ways").waitFor();
        Browser.look(admin.page(), "possibilities");

        assertThat(way(admin, "REASSESSMENT_NEXT_STREAM")).containsText("2 академиялық сағат");
        assertThat(way(admin, "COMPLETION")).containsText("Курс дәлелді себеппен үзілмеген");
        assertThat(way(admin, "INTERRUPTION").locator("a.button")).hasCount(0);
        return admin.page().url();
    }

    private static Locator way(Desk desk, String kind) {
        return desk.page().locator("tr." + kind);
    }

    private String aReassessmentIsAskedForAndRefusedUntilTheHoursAreMadeUp(Desk admin, String possibilities) {
        way(admin, "REASSESSMENT_NEXT_STREAM").locator("a.button").click();
        admin.button("ask:explanation").fill("Қалған сабақтарды өтеп, қайта тапсырғым келеді");
        Browser.look(admin.page(), "chance-ask");
        admin.press("ask:do");
        assertThat(admin.done()).containsExactly("Өтінім жіберілді.");
        var request = admin.page().url();

        admin.button("decision:heldOn_input").fill(TODAY);
        admin.confirm("decision:grant");
        assertThat(admin.refusals()).anyMatch(text -> text.contains("алдымен жіберілген сағаттар өтеліп алынады"));

        admin.page().navigate(possibilities);
        admin.page().locator("#making summary").click();
        admin.page().locator("[id$='makeUp:hours']").fill("2");
        admin.page().locator("[id$='makeUp:basis']").fill("2-лек, 1-сабақ");
        admin.page().locator("[id$='makeUp:do']").click();
        assertThat(admin.page().locator(".notice.done")).containsText("Сағаттар есепке алынды");
        assertThat(admin.page().locator("section.place")).containsText("29");
        return request;
    }

    private String theReassessmentIsGranted(Desk admin, String request) {
        admin.page().navigate(request);
        admin.button("decision:heldOn_input").fill(TODAY);
        Browser.look(admin.page(), "chance-decide");
        admin.confirm("decision:grant");
        assertThat(admin.done()).containsExactly("Өтінім қанағаттандырылды.");

        admin.page().locator("#assessment").click();
        admin.page().locator("#commission").waitFor();
        return admin.page().url();
    }

    private void theCommissionIsNamedAndTheTrainerJudges(Desk admin, Desk trainer, String assessment) {
        name(admin, "Сейітқали Айжан Бауыржанқызы", "төраға");
        name(admin, "Ли Виктория Андреевна", "мүше");
        admin.press("opening:do");
        assertThat(admin.done()).containsExactly("Бағалау басталды: нәтижелерді енгізуге болады.");

        trainer.page().navigate(assessment);
        cell(trainer, ABSENT + ": Балл").fill("31");
        cell(trainer, ABSENT + ": 1-модуль").fill("80");
        cell(trainer, ABSENT + ": 2-модуль").fill("75");
        Browser.look(trainer.page(), "reassessment-grading");
        trainer.press("results:save");
        assertThat(trainer.done()).containsExactly("Енгізілген нәтижелер: 3");
        assertThat(trainer.button("confirming:do")).hasCount(0);
    }

    private static void name(Desk admin, String member, String office) {
        admin.button("naming:member").selectOption(new SelectOption().setLabel(member));
        admin.button("naming:office").selectOption(new SelectOption().setLabel(office));
        admin.press("naming:do");
        assertThat(admin.page().locator("#commission .chips")).containsText(member + " · " + office);
    }

    private static Locator cell(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void theProtocolIsConfirmedAndPrinted(Desk admin, String assessment) throws IOException {
        admin.page().navigate(assessment);
        admin.confirm("confirming:do");
        assertThat(admin.done()).containsExactly("Хаттама бекітілді, нәтижелер шешілді.");
        Browser.look(admin.page(), "reassessment-confirmed");

        var paper = paper(admin, admin.page().locator("#paper"), "protocol.pdf");
        assertThat(paper.text()).contains("Қайта бағалау", ABSENT, "өтті", "Сейітқали Айжан Бауыржанқызы");
    }

    /** A paper that is made in the background. */
    private Paper paper(Desk desk, Locator link, String name) throws IOException {
        var address = bilik.page("/").resolve(link.getAttribute("href")).toString();
        for (var attempt = 0; attempt < 60 && desk.page().request().get(address).status() == 404; attempt++) {
            desk.page().waitForTimeout(500);
        }
        var answer = desk.page().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return new Paper(Files.write(folder.resolve(name), answer.body()));
    }
}
