package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A paid course of thirty in its first week, Friday, 6 March 2026: the trainer marks the class of the day on a phone, by keyboard alone and by touch, the grid
 * takes a pasted block or nothing of it, a late mark is corrected with a reason that stays, an agreement is read and signed by both sides and opened as a
 * paper, and a class that will not be held moves to another day.
 */
class AttendanceJourneyE2E {

    private static final String COURSE = "BEDI-038";
    private static final String FIRST = "Абенова Айдана Серікқызы";
    private static final String SECOND = "Әлжанова Гүлнар Бекболатқызы";
    private static final String THIRD = "Әлімқұлова Құндыз Һайдарқызы";
    private static final String LOST = "Ескендірова Ботагөз Қанатқызы";
    private static final int MOST_TABS = 80;

    private final RunningBilik bilik = RunningBilik.shared();

    @TempDir
    private Path folder;

    @Test
    void thirty_listeners_are_marked_the_register_is_kept_and_an_agreement_is_offered() throws IOException {
        try (var browser = new Browser()) {
            var trainer = Desk.of(bilik, browser, "trainer");
            var admin = Desk.of(bilik, browser, "admin");
            thirtyAreMarkedOnAPhoneByKeyboardAlone(trainer);
            exceptionsAreMarkedByTouch(trainer);
            aPastedBlockGoesInWholeOrNotAtAll(trainer);
            aLateMarkIsCorrectedWithAReasonThatStays(admin);
            theJournalIsAPaper(admin);
            anAgreementIsOfferedAndSignedByTheListener(browser, admin);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void thirtyAreMarkedOnAPhoneByKeyboardAlone(Desk trainer) {
        var page = trainer.page();
        page.setViewportSize(390, 844);
        trainer.open("/index.xhtml");
        page.locator("#classesToMark").click();
        Browser.look(page, "attendance-list");
        page.locator("tr", new Page.LocatorOptions().setHasText(COURSE))
                .filter(new Locator.FilterOptions().setHasText("06.03.2026"))
                .locator("a[href*='session.xhtml']")
                .click();
        assertThat(page.locator(".people li")).hasCount(30);
        assertThat(Browser.barriers(page)).isEmpty();
        Browser.look(page, "attendance-phone");

        var before = Instant.now();
        for (var tab = 0; tab < MOST_TABS && !focused(page).equals("allPresent"); tab++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo("allPresent");
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("0");
        page.keyboard().press("5");
        page.keyboard().press("Control+Enter");
        assertThat(told(page, "#marking")).isEqualTo("30 белгі сақталды.");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMinutes(1));

        page.reload();
        assertThat(hours(page, FIRST)).isEqualTo("4");
        assertThat(hours(page, SECOND)).isEqualTo("0");
        assertThat(hours(page, THIRD)).isEqualTo("2");
        assertThat(person(page, LOST).locator(".present input")).isChecked();
        Browser.look(page, "attendance-phone-marked");
    }

    private void exceptionsAreMarkedByTouch(Desk trainer) {
        var page = trainer.page();
        assertThat(person(page, SECOND).locator(".present").boundingBox().height)
                .isGreaterThanOrEqualTo(44);
        person(page, SECOND).locator(".present").click();
        person(page, LOST).locator(".hours").fill("2,7");
        page.locator("#save").click();
        assertThat(told(page, "#marking")).isEqualTo("1 ұяшық қате: ештеңе жазылған жоқ.");
        assertThat(person(page, LOST).locator(".wrong").textContent()).contains("0,5 академиялық сағат қадамымен");

        person(page, LOST).locator(".hours").fill("2,5");
        page.locator("#save").click();
        assertThat(told(page, "#marking")).isEqualTo("2 белгі сақталды.");
        page.setViewportSize(1440, 900);
    }

    private void aPastedBlockGoesInWholeOrNotAtAll(Desk trainer) {
        var page = trainer.page();
        trainer.course(COURSE).tab("attendance");
        assertThat(Browser.barriers(page)).isEmpty();
        Browser.look(page, "attendance-grid");

        paste(page, cell(page, FIRST, 4), "3\t3.5\n4\t4.5\n2\t4");
        assertThat(told(page, "#register")).isEqualTo("1 ұяшық қате: ештеңе жазылған жоқ.");
        assertThat(page.locator("#bad li").allTextContents())
                .singleElement()
                .asString()
                .startsWith(SECOND + ", № 5: ")
                .contains("23(3)-тармақ");
        Browser.look(page, "attendance-grid-refused");
        page.keyboard().press("Tab");
        assertThat(row(page, FIRST).locator(".sum .hours").textContent()).isEqualTo("20");

        cell(page, SECOND, 5).fill("3,5");
        page.keyboard().press("Enter");
        assertThat(told(page, "#register")).isEqualTo("1 белгі сақталды.");
        page.keyboard().press("Control+s");
        assertThat(told(page, "#register")).isEqualTo("4 белгі сақталды.");
        assertThat(row(page, FIRST).locator(".sum").textContent())
                .contains("18,5")
                .contains("46.25 %");
        assertThat(row(page, LOST).locator(".ahead").textContent())
                .contains("ең аз қатысуға енді жете алмайды")
                .contains("04.03.2026");

        cell(page, FIRST, 4).focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
                .isEqualTo(SECOND + ", 5");
        assertThat(page.locator("input.cell[aria-label$=', 1']").count()).isZero();
        assertThat(page.locator("input.cell[aria-label$=', 6']").count()).isZero();
    }

    private void aLateMarkIsCorrectedWithAReasonThatStays(Desk admin) {
        var page = admin.page();
        admin.course(COURSE).tab("attendance");
        cell(page, FIRST, 1).fill("2");
        page.keyboard().press("Enter");
        assertThat(told(page, "#register")).isEqualTo("1 ұяшық қате: ештеңе жазылған жоқ.");
        page.locator("#reason").fill("Тренердің қағаз журналы бойынша");
        page.locator("#save").click();
        assertThat(told(page, "#register")).isEqualTo("1 белгі сақталды.");

        page.locator("#history").click();
        assertThat(page.locator("#changes tbody tr").first().innerText().replaceAll("\\s+", " "))
                .contains(FIRST)
                .contains("№ 1 (02.03.2026)")
                .contains("4 → 2")
                .contains("Тренердің қағаз журналы бойынша");
        Browser.look(page, "attendance-history");
    }

    private void theJournalIsAPaper(Desk admin) throws IOException {
        var paper = paper(admin.page(), admin.page().locator("#journal").getAttribute("href"), "journal.pdf");

        assertThat(paper.text()).contains("ЖУРНАЛЫ").contains(FIRST).contains("41,25");
    }

    private void anAgreementIsOfferedAndSignedByTheListener(Browser browser, Desk admin) throws IOException {
        admin.course(COURSE).tab("listeners");
        assertThat(admin.page().locator("#listeners .status.warn .pi-flag").count())
                .isPositive();
        admin.page().locator("#agreements").click();
        assertThat(Browser.barriers(admin.page())).isEmpty();
        Browser.look(admin.page(), "agreements");
        assertThat(admin.page().locator("#without").textContent()).contains("Ысқақова Меруерт Олжасқызы");
        admin.press("acts:prepare");
        assertThat(admin.done()).containsExactly("1 шарт (келісім) дайындалды.");
        admin.confirm("acts:offer");
        assertThat(admin.refusals()).singleElement().asString().contains("оқу құны көрсетілуі керек");

        var listener = Desk.of(bilik, browser, "listener");
        listener.open("/index.xhtml");
        listener.page().locator("#agreementsToSign").click();
        Browser.look(listener.page(), "agreements-own");
        listener.page().locator("#waiting a.name").first().click();
        assertThat(Browser.barriers(listener.page())).isEmpty();
        Browser.look(listener.page(), "agreement-to-sign");
        assertThat(paper(listener.page(), listener.page().locator("#read").getAttribute("href"), "draft.pdf")
                        .text())
                .contains("ОҚУ ШАРТЫ")
                .contains("48 000");
        assertThat(listener.confirm("signing:do")).contains("Қайтарып алуға болмайды");
        assertThat(listener.done()).containsExactly("Сіз қол қойдыңыз. Енді институт қол қояды.");
    }

    private Paper paper(Page page, String address, String name) throws IOException {
        var answer = page.request().get(page.url().replaceAll("^(https?://[^/]+)/.*", "$1") + address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        return new Paper(Files.write(folder.resolve(name), answer.body()));
    }

    /** What the page says once the answer is there. */
    private static String told(Page page, String place) {
        page.waitForFunction(
                "place => { const told = document.getElementById('told').textContent;"
                        + " return told && told !== document.querySelector(place).dataset.saving; }",
                place);
        return page.locator("#told").textContent();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.id"));
    }

    private static Locator person(Page page, String name) {
        return page.locator(".people li", new Page.LocatorOptions().setHasText(name));
    }

    private static String hours(Page page, String name) {
        return person(page, name).locator(".hours").inputValue();
    }

    private static Locator row(Page page, String name) {
        return page.locator("table.grid tr", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator cell(Page page, String name, int position) {
        return page.getByLabel(name + ", " + position, new Page.GetByLabelOptions().setExact(true));
    }

    /** As a spreadsheet puts it on the clipboard. */
    private static void paste(Page page, Locator cell, String block) {
        cell.focus();
        page.evaluate(
                "block => { const data = new DataTransfer(); data.setData('text', block);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true,"
                        + " cancelable: true })); }",
                block);
    }
}
