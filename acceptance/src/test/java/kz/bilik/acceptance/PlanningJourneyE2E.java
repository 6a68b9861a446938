package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** The planning campaign as people do it: a district fills its plan, the region sums up and returns one, the authorised body approves. */
class PlanningJourneyE2E {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "LINE",
            "WORKPLACE",
            "IIN",
            "SURNAME",
            "NAME",
            "PATRONYMIC",
            "HEADCOUNT",
            "POSITION",
            "GROUP",
            "CATEGORY",
            "LAST_COURSE",
            "PROGRAMME",
            "LANGUAGE",
            "QUARTER",
            "FUNDING",
            "NOTE");

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_plan_goes_from_excel_over_the_region_to_its_approval() throws IOException {
        try (var browser = new Browser()) {
            var district = browser.window(1440, 900);
            signIn(district, "district");
            assertThat(district.locator("#districtDue, #districtOver")).isVisible();
            fillByHand(district);
            fillFromExcel(district);
            handIn(district);

            var region = browser.window(1440, 900);
            signIn(region, "region");
            assertThat(region.locator("#toAccept strong")).hasText("2");
            region.locator("#toAccept").click();
            assertThat(region.locator("#districts")).isVisible();
            sumUp(region);

            var ministry = browser.window(1440, 900);
            signIn(ministry, "ministry");
            ministry.locator("#toApprove").click();
            assertThat(ministry.locator("#matrix li[data-kato='390000000']")).isVisible();
            approve(ministry);
            print(ministry);
            look(browser);

            assertThat(browser.errors()).isEmpty();
        }
    }

    private void fillByHand(Page page) {
        page.navigate(bilik.page("/planning/list.xhtml").toString());
        page.locator("input[type=submit][value='Аудан жоспары']").first().click();
        assertThat(page.locator("tr.line:not(.fresh)")).hasCount(0);
        var line = page.locator("tr.line").nth(0);
        enter(line, "WORKPLACE", "«Балауса» бөбекжай-бақшасы");
        enter(line, "HEADCOUNT", "4");
        choose(line, "GROUP", "PEDAGOGUE");
        choose(line, "PROGRAMME", "BEDI-П36");
        choose(line, "LANGUAGE", "KK");
        choose(line, "QUARTER", "1");
        choose(line, "FUNDING", "REPUBLICAN_BUDGET");
        assertThat(line.locator(".sign.good")).isVisible();
        assertThat(page.locator("#countLines")).hasText("1");
        assertThat(page.locator("#countPlaces")).hasText("4");
        assertThat(page.locator("#empty")).hasCount(0);

        var named = page.locator("tr.line").nth(1);
        enter(named, "WORKPLACE", "«Балауса» бөбекжай-бақшасы");
        enter(named, "IIN", "850315400125");
        enter(named, "SURNAME", "Әлімқұлова");
        enter(named, "NAME", "Құндыз");
        assertThat(named.locator("td[data-column=IIN] small.wrong")).isVisible();
        Browser.picture(page, "plan-form-kk");

        enter(named, "IIN", "850315400124");
        choose(named, "GROUP", "METHODOLOGIST");
        choose(named, "PROGRAMME", "BEDI-И72");
        choose(named, "LANGUAGE", "KK");
        choose(named, "QUARTER", "2");
        choose(named, "FUNDING", "REPUBLICAN_BUDGET");
        assertThat(named.locator(".sign.good")).isVisible();
        assertThat(named.locator("td[data-column=IIN] input")).hasValue("850315••••••");

        page.reload();
        assertThat(page.locator("tr.line:not(.fresh)")).hasCount(2);
    }

    private static void fillFromExcel(Page page) throws IOException {
        page.locator("nav.tabs a[href*='tab=file']").click();
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("жоспар.xlsx", XLSX, workbook()));
        page.locator("[id='upload:do']").click();
        assertThat(page.locator("#outcome-NEW b")).hasText("3");
        assertThat(page.locator("#outcome-ERROR b")).hasText("1");
        assertThat(page.locator("#rows")).containsText("PROGRAMME_UNKNOWN");
        assertThat(page.locator("[id='decide:all']")).isDisabled();
        Browser.picture(page, "plan-import-kk");
        var file = page.waitForDownload(() -> page.locator("#status").click());
        assertThat(file.failure()).isNull();
        confirm(page, page.locator("[id='decide:valid']"));
        assertThat(page.locator("[id='undoing:undo']")).isVisible();
        page.locator("a.back").click();
        page.locator("nav.tabs a[href*='tab=lines']").click();
        assertThat(page.locator("tr.line:not(.fresh)")).hasCount(5);
    }

    /** Three good rows, and one for a programme that does not exist. */
    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "acceptance", "1.0")) {
            var sheet = workbook.newWorksheet("plan");
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
            }
            for (var row = 0; row < 4; row++) {
                sheet.value(row + 2, 1, "«Еркемай» № " + (row + 1) + " балабақшасы");
                sheet.value(row + 2, 6, 5 + row);
                sheet.value(row + 2, 8, "педагог");
                sheet.value(row + 2, 11, row == 2 ? "БАСҚА-01" : "BEDI-П36");
                sheet.value(row + 2, 12, "қазақ тілі");
                sheet.value(row + 2, 13, "I");
                sheet.value(row + 2, 14, "республикалық бюджет");
            }
        }
        return out.toByteArray();
    }

    private static void handIn(Page page) {
        page.locator("[id='submit:lateReason']").fill("Ұйымдардың деректері кеш жиналды");
        confirm(page, page.locator("[id='submit:do']"));
        assertThat(page.locator(".notice.done")).isVisible();
        assertThat(page.locator("#planform input")).hasCount(0);
    }

    private void sumUp(Page page) {
        page.navigate(bilik.page("/planning/list.xhtml").toString());
        page.locator("a[href*='region.xhtml']").first().click();
        var city = page.locator("#districts tr", new Page.LocatorOptions().setHasText("Қостанай қаласының"));
        city.locator("input[type=submit][value='Қабылдау']").click();
        assertThat(page.locator(".notice.done")).isVisible();
        var rural = page.locator("#districts tr", new Page.LocatorOptions().setHasText("Қостанай ауданының"));
        rural.locator("input[type=text]").fill("Тоқсандарды нақтылаңыз");
        rural.locator("input[type=submit][value='Қайтару']").click();
        assertThat(rural).containsText("қайтарылды");

        page.locator("[id='begin:do']").click();
        var play = page.locator("#totals tr", new Page.LocatorOptions().setHasText("BEDI-П36"));
        var places = play.locator("input.short");
        places.fill(String.valueOf(Integer.parseInt(places.inputValue()) + 2));
        page.locator("[id='stated:save']").click();
        assertThat(page.locator("#totals tr.differs")).hasCount(1);
        assertThat(page.locator("[id='submit:do']")).isDisabled();
        Browser.picture(page, "region-plan-kk");
        play.locator("input[placeholder]").fill("Облыстық резерв");
        page.locator("[id='stated:save']").click();
        assertThat(page.locator("#totals tr.differs")).hasCount(0);
        page.locator("[id='submit:missingReason']").fill("Арқалық және Қостанай ауданы жоспарды түзетуде");
        page.locator("[id='submit:lateReason']").fill("Аудандар жоспарлары кеш келді");
        confirm(page, page.locator("[id='submit:do']"));
        assertThat(page.locator(".heading .status")).containsText("ұсынылды");
    }

    /** Each paper of the campaign opens as a document for whoever may see the plan. */
    private void print(Page page) {
        for (var list : List.of("requests", "perspective")) {
            page.navigate(bilik.page("/planning/list.xhtml").toString());
            page.locator("a[href*='" + list + ".xhtml']").first().click();
            if (list.equals("requests")) {
                page.locator("#requests a.name").first().click();
            }
            opens(page, page.locator("a.paper"));
        }
        page.navigate(bilik.page("/planning/list.xhtml").toString());
        page.locator("a[href*='campaign.xhtml']").first().click();
        page.locator("#matrix li[data-kato='390000000'] a").click();
        opens(page, page.locator("a.paper"));
        page.locator("#districts a[href*='plan.xhtml']").first().click();
        opens(page, page.locator("a.paper"));
    }

    private void opens(Page page, Locator link) {
        var address = bilik.page("/").resolve(link.getAttribute("href")).toString();
        var paper = page.request().get(address);
        assertThat(paper.status()).as(address).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void approve(Page page) {
        page.navigate(bilik.page("/planning/list.xhtml").toString());
        page.locator("a[href*='campaign.xhtml']").first().click();
        assertThat(page.locator("#matrix li")).hasCount(20);
        page.locator("#matrix li[data-kato='390000000'] a").click();
        confirm(page, page.locator("[id='decision:approve']"));
        assertThat(page.locator(".heading .status")).containsText("бекітілді");
        page.locator("a.back").click();
        assertThat(page.locator("#matrix li[data-kato='390000000']")).hasClass(Pattern.compile("\\bgood\\b"));
        for (var language : new String[] {"ru", "en", "kk"}) {
            page.locator("[id='language:" + language + "']").click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            Browser.picture(page, "campaign-" + language);
        }
    }

    /** The same for the institute, on a phone, and a programme that waits to be agreed. */
    private void look(Browser browser) {
        var admin = browser.window(1440, 900);
        signIn(admin, "admin");
        admin.navigate(bilik.page("/programme/list.xhtml?state=ON_AGREEMENT").toString());
        admin.locator("a[href*='detail.xhtml']").first().click();
        Browser.picture(admin, "programme-kk");
        var phone = browser.window(390, 844);
        signIn(phone, "region");
        phone.navigate(bilik.page("/planning/list.xhtml").toString());
        phone.locator("a[href*='region.xhtml']").first().click();
        assertThat(phone.locator("#totals")).isVisible();
        Browser.picture(phone, "region-plan-phone-kk");
    }

    private void signIn(Page page, String user) {
        page.navigate(bilik.page("/login.xhtml").toString());
        page.locator("[data-user='" + user + "']").click();
        page.locator("[id='account:signOut']").waitFor();
    }

    private static void enter(Locator line, String column, String text) {
        var cell = line.locator("td[data-column=" + column + "] input");
        cell.fill(text);
        cell.blur();
    }

    private static void choose(Locator line, String column, String value) {
        line.locator("td[data-column=" + column + "] select").selectOption(value);
    }

    private static void confirm(Page page, Locator button) {
        button.click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }
}
