package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/**
 * The annual schedule as people make it: the institute builds it, a region agrees, another refuses, one line is corrected and asked about
 * again, the director signs, and a course goes on from an agreed line to its published timetable.
 */
class ScheduleJourneyE2E {

    private static final String YEAR = "2028";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_schedule_goes_from_its_first_line_to_a_published_timetable() throws IOException {
        try (var browser = new Browser()) {
            var admin = browser.window(1440, 900);
            signIn(admin, "admin");
            var schedule = build(admin);
            var region = browser.window(390, 844);
            signIn(region, "region");
            agreeToAll(region);
            var other = browser.window(1440, 900);
            signIn(other, "region2");
            refuse(other, schedule);
            correct(admin, schedule);
            agreeAgain(other, schedule);
            agreeAgain(region, schedule);
            var ministry = browser.window(1440, 900);
            signIn(ministry, "ministry");
            ministry.navigate(
                    bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
            ministry.locator("[id='answer:scan']")
                    .setInputFiles(new FilePayload("хат 12-1.pdf", "application/pdf", pdf()));
            confirm(ministry, ministry.locator("[id='answer:all']"));
            assertThat(ministry.locator(".notice.done")).isVisible();
            var director = browser.window(1440, 900);
            signIn(director, "director");
            sign(director, schedule);
            takeOut(admin, schedule);
            plan(admin, schedule);
            look(browser, schedule);

            assertThat(browser.errors()).isEmpty();
        }
    }

    /** Two lines: one of the republican budget for two regions, one of the local budget that claims the same trainer in the same days. */
    private String build(Page page) {
        page.navigate(bilik.page("/schedule/list.xhtml").toString());
        page.locator("[id='open:year']").fill(YEAR);
        page.locator("[id='open:do']").click();
        assertThat(page.locator(".notice.done")).isVisible();
        var schedule = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        assertThat(page.locator("[id='work:send']")).isDisabled();

        add(page, "BEDI-П36", "07.02.2028", "11.02.2028", "REPUBLICAN_BUDGET", "390000000", "12", "110000000", "8");
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        add(page, "BEDI-Б80", "09.02.2028", "23.02.2028", "LOCAL_BUDGET", "390000000", "15", null, null);
        assertThat(page.locator("#attention .clashes")).containsText("BEDI-П36");
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        assertThat(page.locator("#lines a.clash")).hasCount(2);
        confirm(page, page.locator("[id='work:send']"));
        assertThat(page.locator("#approvers li")).hasCount(3);
        return schedule;
    }

    private static void add(
            Page page,
            String programme,
            String start,
            String end,
            String funding,
            String region,
            String places,
            String second,
            String morePlaces) {
        page.locator("#add").click();
        page.locator("#programmes li", new Page.LocatorOptions().setHasText(programme))
                .locator("a")
                .click();
        page.locator("[id='line:funding']").selectOption(funding);
        page.locator("[id='line:start_input']").fill(start);
        page.locator("[id='line:end_input']").fill(end);
        page.locator("[id='line:place']").fill("Астана қаласы, Мәңгілік Ел даңғылы, 8, 301-аудитория");
        page.locator("[id='line:trainer']").selectOption(new SelectOption().setIndex(1));
        page.locator("input[data-kato='" + region + "']").fill(places);
        if (second != null) {
            page.locator("input[data-kato='" + second + "']").fill(morePlaces);
        }
        page.locator("[id='line:save']").click();
        assertThat(page.locator(".notice.done")).isVisible();
    }

    /** From the first page, on a phone. */
    private void agreeToAll(Page page) {
        page.locator("#linesDue").click();
        page.navigate(bilik.page("/schedule/list.xhtml").toString());
        page.locator(".years a", new Page.LocatorOptions().setHasText(YEAR)).click();
        page.locator("[id='answer:post']").fill("Білім басқармасының басшысы");
        confirm(page, page.locator("[id='answer:all']"));
        assertThat(page.locator(".notice.done")).isVisible();
        assertThat(page.locator("#answering")).hasCount(0);
    }

    private void refuse(Page page, String schedule) {
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        assertThat(page.locator("#lines a.name")).hasCount(1);
        page.locator("#lines a.name").click();
        page.locator("[id='answer:refuse']").click();
        assertThat(page.locator(".notice.refused")).containsText("14");
        page.locator("[id='answer:remark']").fill("Ақпанда карантин: мерзімін жылжытыңыз");
        page.locator("[id='answer:refuse']").click();
        assertThat(page.locator(".notice.done")).isVisible();
    }

    private void correct(Page page, String schedule) {
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        page.locator("#returned a").click();
        page.locator("#lines a.name").click();
        assertThat(page.locator("#approvals")).containsText("Ақпанда карантин");
        page.locator("#edit").click();
        page.locator("[id='line:start_input']").fill("03.04.2028");
        page.locator("[id='line:end_input']").fill("07.04.2028");
        page.locator("[id='line:save']").click();
        assertThat(page.locator(".notice.done")).containsText("қайта келісіледі");
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        confirm(page, page.locator("[id='work:send']"));
        assertThat(page.locator("#approvers li[data-approver='REGION-390000000']"))
                .containsText("1 / 2");
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule + "&state=AGREED")
                .toString());
        assertThat(page.locator("#lines")).containsText("BEDI-Б80");
    }

    private void agreeAgain(Page page, String schedule) {
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        confirm(page, page.locator("[id='answer:all']"));
        assertThat(page.locator(".notice.done")).isVisible();
    }

    private void sign(Page page, String schedule) {
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        confirm(page, page.locator("[id='sign:do']"));
        assertThat(page.locator("#versions a.paper")).hasCount(1);
        var paper = page.context()
                .request()
                .get(bilik.page("/schedule/papers/" + schedule + "/1.pdf").toString());
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Browser.picture(page, "schedule-signed-kk");
    }

    /** The letter of the authorised body beside its answer, and the filtered lines for Excel. */
    private void takeOut(Page page, String schedule) {
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule + "&funding=REPUBLICAN_BUDGET")
                .toString());
        var excel = page.request()
                .get(bilik.page("/schedule/")
                        .resolve(page.locator("#excel").getAttribute("href"))
                        .toString());
        assertThat(excel.status()).isEqualTo(200);
        assertThat(excel.headers().get("content-disposition")).contains("schedule.xlsx");
        assertThat(new String(excel.body(), 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
        page.locator("#lines a.name").first().click();
        var letter = page.locator("#approvals a[href*='/files/']");
        assertThat(letter).hasCount(1);
        Browser.picture(page, "schedule-line-kk");
        assertThat(page.request()
                        .get(bilik.page("/")
                                .resolve(letter.getAttribute("href"))
                                .toString())
                        .status())
                .isEqualTo(200);
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void plan(Page page, String schedule) {
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule + "&topic=BEDI-П36")
                .toString());
        page.locator("#lines a.name").click();
        page.locator("[id='acts:plan']").click();
        assertThat(page.locator("#next .ground")).containsText("20(1)");
        page.locator("[id='leadForm:leadRows:0:since']").fill("01.09.2020");
        page.locator("[id='leadForm:saveLeads']").click();
        page.locator("[id='advance:do']").click();
        assertThat(page.locator(".stepper .now")).hasText("кестеге енгізілген");
        page.locator("[id='advance:do']").click();
        assertThat(page.locator("#next .ground")).containsText("16");

        page.locator("nav.tabs a[href*='tab=timetable']").click();
        page.locator("#propose").click();
        page.locator("[id='timetable:rows:0:hours']").fill("3");
        page.locator("[id='timetable:save']").click();
        assertThat(page.locator("[id='publish:do']")).isDisabled();
        page.locator("#write").click();
        page.locator("[id='timetable:rows:0:hours']").fill("4");
        page.locator("[id='timetable:save']").click();
        page.locator("[id='publish:do']").click();
        assertThat(page.locator("p.under .status.good")).isVisible();
        Browser.picture(page, "timetable-kk");
        page.locator("nav.tabs a[href*='tab=plan']").click();
        page.locator("[id='advance:do']").click();
        assertThat(page.locator(".stepper .now")).hasText("қабылдау");
    }

    private void look(Browser browser, String schedule) {
        var page = browser.window(1440, 900);
        signIn(page, "auditor");
        page.navigate(bilik.page("/schedule/calendar.xhtml?id=" + schedule).toString());
        assertThat(page.locator(".year .bar")).hasCount(2);
        Browser.picture(page, "schedule-calendar-kk");
        page.navigate(bilik.page("/schedule/detail.xhtml?id=" + schedule).toString());
        assertThat(page.locator("#work, #signing, #amending")).hasCount(0);
    }

    private static void confirm(Page page, Locator act) {
        act.click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    private void signIn(Page page, String user) {
        page.navigate(bilik.page("/login.xhtml").toString());
        page.locator("[data-user='" + user + "']").click();
        page.locator("[id='account:signOut']").waitFor();
    }
}
