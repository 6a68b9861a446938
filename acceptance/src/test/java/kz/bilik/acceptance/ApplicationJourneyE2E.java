package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/**
 * Applications as people make them: the head enters an employee and applies for her and for himself, a listener applies on a phone, the addressees
 * decide, a district gives places, the region sees who comes first and how the shares are.
 */
class ApplicationJourneyE2E {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final String LATER_YEAR = "2027";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void an_application_goes_from_the_form_to_a_place_in_the_plan() {
        try (var browser = new Browser()) {
            var head = Desk.of(bilik, browser, "head");
            assertThat(head.page().locator("#applicationsToDecide")).isVisible();
            enterEmployee(head);
            applyForEmployee(head);
            applyAgain(head);
            applyAsHead(head);
            var district = Desk.of(bilik, browser, "district");
            giveBackAsDistrict(district);
            mendAsHead(head);
            acceptAsDistrict(district);
            givePlace(Desk.of(bilik, browser, "district2"));
            comparePriority(Desk.of(bilik, browser, "region"));
            applyOnPhone(browser);
            overlook(Desk.of(bilik, browser, "admin"));
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void enterEmployee(Desk head) {
        var page = head.page();
        head.open("/organisation/employees.xhtml");
        Browser.look(page, "employees-kk");
        page.locator("#new").click();
        fill(page, "employee:iin", "850315400125");
        fill(page, "employee:birthDate", "1985-03-15");
        choose(page, "employee:sex", "FEMALE");
        fill(page, "employee:surname", "Нұрмағамбетова");
        fill(page, "employee:name", "Ақбота");
        fill(page, "employee:position", "тәрбиеші");
        choose(page, "employee:group", "PEDAGOGUE");
        fill(page, "employee:from", "2018-09-01");
        choose(page, "employee:category", "NONE");
        page.locator("[id='employee:save']").click();
        assertThat(page.locator("#notices")).containsText("ЖСН-нің бақылау цифры сәйкес келмейді");
        fill(page, "employee:iin", "750701304564");
        page.locator("[id='employee:save']").click();
        assertThat(page.locator("#notices")).containsText("сәйкес келмейді");
        assertThat(page.locator("#flags")).containsText("Жынысы");
        fill(page, "employee:iin", "061211600012");
        fill(page, "employee:birthDate", "2006-12-11");
        fill(page, "employee:from", "2025-09-01");
        page.locator("[id='employee:save']").click();
        assertThat(page.locator("#list")).containsText("Нұрмағамбетова Ақбота");
    }

    private void applyForEmployee(Desk head) {
        var page = begin(head, "Нұрмағамбетова Ақбота", "ANNEX_2");
        assertThat(page.locator("#switched")).containsText("1-қосымша");
        assertThat(page.locator("#missingCount")).containsText("жетіспейді");
        fillIn(page, "BEDI-П36", "2026", "4");
        assertThat(page.locator("#missing li")).hasCount(1);
        switchLanguageInTheMiddle(head);
        page.reload();
        assertThat(field(page, "application:phone")).hasValue("+7 700 111 22 33");
        page.locator("[id='application:consent']").check();
        assertThat(page.locator("#missing li")).hasCount(0);
        Browser.look(page, "application-form-kk");
        Browser.picture(page, "application-form-kk");
        page.locator("[id='application:submit']").click();

        assertThat(page.locator("#notices")).containsText("Ө-2026-");
        var paper =
                page.context().request().get(page.url().replaceFirst("/detail\\.xhtml\\?id=(\\d+)", "/papers/$1.pdf"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.locator("[id='acceptForm:do']").click();
        assertThat(page.locator("h1 + .status, .heading .status")).containsText("қабылданды");
        Browser.look(page, "application-detail-kk");
    }

    /** The same person for the same programme in the same year. */
    private static void applyAgain(Desk head) {
        var page = begin(head, "Нұрмағамбетова Ақбота", "ANNEX_1");
        choose(page, "application:programme", "BEDI-П36");
        assertThat(page.locator("#first")).isVisible();
        page.locator("#first a").click();
        assertThat(page.locator("h1")).containsText("Ө-2026-");
    }

    private static void applyAsHead(Desk head) {
        var page = begin(head, "Шайхина Үміт", "ANNEX_1");
        assertThat(page.locator("#switched")).containsText("Қостанай қаласының білім бөлімі");
        fillIn(page, "BEDI-И72", LATER_YEAR, "1");
        fill(page, "application:pedagogues", "34");
        fill(page, "application:actingName", "Жұмабекова Әйгерім Мұратқызы");
        fill(page, "application:actingPost", "әдіскер");
        page.locator("[id='application:consent']").check();
        page.locator("[id='application:submit']").click();
        assertThat(page.locator("#notices")).containsText("Ө-2026-");
        assertThat(page.locator("#decide")).hasCount(0);
    }

    /** What is typed and not left yet is there in the other language, and nothing that is saved later is refused as stale. */
    private static void switchLanguageInTheMiddle(Desk head) {
        var page = head.page();
        field(page, "application:email").fill("aqbota@balausa.example.kz");
        head.in("ru");
        assertThat(page.locator("#missingCount")).containsText("Не хватает");
        assertThat(field(page, "application:email")).hasValue("aqbota@balausa.example.kz");
        assertThat(field(page, "application:phone")).hasValue("+7 700 111 22 33");
        Browser.look(page, "application-form-ru");
        field(page, "application:experienceTeaching").fill("11");
        head.in("en");
        assertThat(field(page, "application:experienceTeaching")).hasValue("11");
        Browser.look(page, "application-form-en");
        head.in("kk");
        fill(page, "application:experienceTeaching", "10");
        assertThat(page.locator("#saved")).hasText("Сақталды");
    }

    /** Without a reason nothing goes back. */
    private static void giveBackAsDistrict(Desk district) {
        var page = district.page();
        page.locator("#applicationsToDecide").click();
        Browser.look(page, "applications-district-kk");
        openFirst(page, "BEDI-И72");
        page.locator("[id='otherwise:giveBack']").click();
        assertThat(page.locator(".wrong").first()).isVisible();
        fill(page, "otherwise:why", "Міндетін атқарушының лауазымын нақтылаңыз");
        page.locator("[id='otherwise:giveBack']").click();
        assertThat(page.locator(".heading .status")).containsText("қайтарылды");
    }

    private static void mendAsHead(Desk head) {
        var page = head.page();
        head.open("/application/list.xhtml?state=RETURNED");
        openFirst(page, "BEDI-И72");
        assertThat(page.locator("#reason")).containsText("Міндетін атқарушының лауазымын нақтылаңыз");
        Browser.look(page, "application-returned-kk");
        page.locator("[id='mendForm:do']").click();
        fill(page, "application:actingPost", "аға әдіскер");
        assertThat(page.locator("#saved")).hasText("Сақталды");
        page.locator("[id='application:submit']").click();
        assertThat(page.locator("#notices")).containsText("Ө-2026-");
        Browser.picture(page, "application-detail-kk");
    }

    private static void acceptAsDistrict(Desk district) {
        var page = district.page();
        district.open("/application/list.xhtml?todo=true");
        openFirst(page, "BEDI-И72");
        page.locator("[id='acceptForm:do']").click();
        assertThat(page.locator("#place")).isVisible();
    }

    private static void openFirst(Page page, String programme) {
        page.locator("#list tbody tr")
                .filter(new Locator.FilterOptions().setHasText(programme))
                .locator("a.name")
                .first()
                .click();
    }

    /** In the plan that the region has accepted already: the places are there, the people get them. */
    private static void givePlace(Desk rudny) {
        var page = rudny.page();
        page.locator("#applicationsToPlace").click();
        openFirst(page, "BEDI-П36");
        page.locator("#lines input[type=submit]").first().click();
        assertThat(page.locator("#lines tr.here")).hasCount(1);
        assertThat(page.locator(".heading .status")).containsText("жоспарға енгізілді");
        Browser.look(page, "application-place-kk");
    }

    private static void comparePriority(Desk region) {
        region.open("/application/priority.xhtml?year=2026&programme=BEDI-Б80");
        var page = region.page();
        assertThat(page.locator("#ranking h2 .status")).containsText("орын жетіспейді");
        assertThat(page.locator("#ranks tr.cut")).hasCount(1);
        var ranked = String.join("\n", page.locator("#ranks a.name").allTextContents());
        assertThat(ranked)
                .as("who never had a certificate, then who waits longest, then who applied first")
                .containsSubsequence(
                        "Байжанова Меруерт",
                        "Петрова Наталья",
                        "Исағалиева Раушан",
                        "Кенжебаева Сандуғаш",
                        "Мырзабекова Ділдә",
                        "Ғабдуллина Нәзира");
        assertThat(page.locator("#shares")).containsText("жекеменшік");
        Browser.look(page, "application-priority-kk");
        Browser.picture(page, "application-priority-kk");
        region.in("ru");
        assertThat(page.locator("#ranking h2 .status")).containsText("мест не хватает");
        Browser.look(page, "application-priority-ru");
        region.in("en");
        assertThat(page.locator("#ranking h2 .status")).containsText("places are short");
        Browser.look(page, "application-priority-en");
        region.in("kk");
    }

    private void applyOnPhone(Browser browser) {
        var page = browser.window(PHONE_WIDTH, PHONE_HEIGHT);
        page.navigate(bilik.page("/login.xhtml").toString());
        page.locator("[data-user='listener']").click();
        page.locator("#applicationDrafts").click();
        Browser.look(page, "applications-listener-kk");
        page.locator("a.name[href*='edit.xhtml']").first().click();
        choose(page, "application:quarter", "3");
        assertThat(page.locator("#saved")).hasText("Сақталды");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE_WIDTH);
        page.locator("[id='application:submit']").click();
        assertThat(page.locator("#notices")).containsText("Ө-2026-");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE_WIDTH);
        page.locator("[id='leave:withdraw']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".heading .status")).containsText("қайтарып алынды");
    }

    private static void overlook(Desk admin) {
        admin.open("/application/list.xhtml?ownership=PRIVATE&programme=BEDI-Б80");
        assertThat(admin.page().locator("#list tbody tr")).hasCount(5);
        Browser.look(admin.page(), "applications-admin-kk");
        admin.open("/organisation/identity.xhtml");
        assertThat(admin.page().locator("#admitted")).isVisible();
        Browser.look(admin.page(), "identity-kk");
    }

    private static Page begin(Desk head, String whose, String annex) {
        head.open("/application/new.xhtml");
        var page = head.page();
        var option = page.locator("[id='begin:employment'] option")
                .filter(new Locator.FilterOptions().setHasText(whose))
                .first()
                .getAttribute("value");
        choose(page, "begin:employment", option);
        choose(page, "begin:form", annex);
        page.locator("[id='begin:do']").click();
        page.locator("#missing").waitFor();
        return page;
    }

    private static void fillIn(Page page, String programme, String year, String quarter) {
        choose(page, "application:programme", programme);
        choose(page, "application:funding", "REPUBLICAN_BUDGET");
        choose(page, "application:language", "KK");
        choose(page, "application:studyYear", year);
        choose(page, "application:quarter", quarter);
        fill(page, "application:phone", "+7 700 111 22 33");
        fill(page, "application:education", "Қостанай өңірлік университеті, 2011 жыл");
        fill(page, "application:experienceTotal", "12");
        fill(page, "application:experienceTeaching", "10");
        choose(page, "application:category", "NONE");
        assertThat(page.locator("#saved")).hasText("Сақталды");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static void fill(Page page, String id, String text) {
        field(page, id).fill(text);
        field(page, id).blur();
    }

    private static void choose(Page page, String id, String value) {
        field(page, id).selectOption(new SelectOption().setValue(value));
    }
}
