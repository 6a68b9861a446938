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
import java.util.regex.Pattern;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** How people come to a course: the region lists and writes, the head sends, the administrator fills the order, the director signs. */
class AdmissionJourneyE2E {

    private static final String LISTED_TITLE = "курсқа жіберілетін педагогтердің тізімі";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void listeners_are_listed_sent_identified_and_admitted_with_agreements() throws IOException {
        try (var browser = new Browser()) {
            var region = browser.window(1440, 900);
            signIn(region, "region");
            assertThat(region.locator("#listsOwed, #listsLate").first()).isVisible();
            var list = listAndWrite(region);

            var other = browser.window(1440, 900);
            signIn(other, "region2");
            assertThat(other.request().get(list).status()).isEqualTo(404);
            assertThat(other.request().get(paper(list, "list")).status()).isEqualTo(404);

            var head = browser.window(1440, 900);
            signIn(head, "head");
            send(head);

            var admin = browser.window(1440, 900);
            signIn(admin, "admin");
            admin.locator("#ordersDrafted").click();
            admin.locator("table a.name").first().click();
            fill(admin);
            var order = admin.url();

            var director = browser.window(1440, 900);
            signIn(director, "director");
            director.locator("#ordersToSign").click();
            director.navigate(order);
            sign(director);
            look(browser, order, list);

            assertThat(browser.errors()).isEmpty();
        }
    }

    /** @return address of the list */
    private String listAndWrite(Page page) {
        page.navigate(bilik.page("/referral/list.xhtml?listState=DRAFT").toString());
        Browser.picture(page, "referral-list-kk");
        page.locator("table a.name").first().click();
        page.locator("#toList").click();
        assertThat(page.locator("h1")).containsText(LISTED_TITLE);
        assertThat(page.locator("#people tbody tr")).hasCount(1);
        page.locator("#replace summary").click();
        page.locator("[id='replacement:why']").fill("Жоспардағы педагог жұмыстан шықты");
        page.locator("[id='replacement:do']").click();
        assertThat(page.locator("#people tbody tr")).hasCount(2);
        Browser.picture(page, "region-list-kk");
        if (page.locator("[id='approve:lateReason']").count() > 0) {
            page.locator("[id='approve:lateReason']").fill("Өтініштер кеш келді");
        }
        confirm(page, page.locator("[id='approve:do']"));
        assertThat(page.locator(".heading .status")).containsText("бекітілді");
        page.locator("[id='send:letterNo']").fill("03-11/301");
        page.locator("[id='send:signerName']").fill("С. Қ. Әбішев");
        confirm(page, page.locator("[id='send:do']"));
        assertThat(page.locator(".heading .status")).containsText("хатпен жіберілді");
        opens(page, page.locator("#listPaper"));
        opens(page, page.locator("#letterPaper"));
        return page.url();
    }

    private static String paper(String list, String kind) {
        return list.replaceAll("/referral/region\\.xhtml\\?id=(\\d+).*", "/papers/referral/" + kind + "/$1.pdf");
    }

    /** The head sends one of the own people to the course that is open for admission. */
    private void send(Page page) throws IOException {
        page.navigate(bilik.page("/referral/list.xhtml").toString());
        page.locator("table tr", new Page.LocatorOptions().setHasText("BEDI-Б80"))
                .locator("a.name")
                .first()
                .click();
        page.locator("#send label", new Page.LocatorOptions().setHasText("Сапарова Гүлім"))
                .click();
        page.locator("[id='order:number']").fill("12-Ө");
        page.locator("[id='order:scan']").setInputFiles(scan("бұйрық.pdf"));
        Browser.picture(page, "referral-order-kk");
        page.locator("[id='order:record']").click();
        assertThat(page.locator("#orders")).containsText("№ 12-Ө");
        assertThat(page.locator("#orders")).containsText("Сапарова Гүлім");
    }

    private static FilePayload scan(String name) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        }
    }

    /** What is missing is named; what is brought lets the person in. */
    private static void fill(Page page) throws IOException {
        var first = page.locator("#matrix tbody tr", new Page.LocatorOptions().setHasText("Байжанова"));
        assertThat(first)
                .containsText(Pattern.compile("жеке басын куәландыратын құжаттың көшірмесі", Pattern.CASE_INSENSITIVE));
        assertThat(first.locator("input[type=submit]")).hasCount(0);
        Browser.picture(page, "admission-matrix-kk");
        page.locator("#giving summary").click();
        page.locator("[id='copy:whose']").selectOption(new SelectOption().setLabel("Байжанова Меруерт Серікқызы"));
        page.locator("[id='copy:file']").setInputFiles(scan("жеке куәлік.pdf"));
        page.locator("[id='copy:do']").click();
        assertThat(page.locator(".notice.done")).isVisible();
        page.locator("[id='outside:all']").click();
        assertThat(page.locator("#lines tbody tr")).hasCount(4);
        assertThat(page.locator("#matrix tbody tr")).hasCount(0);
        assertThat(page.locator("[id='signing:do']")).hasCount(0);
    }

    private void sign(Page page) {
        opens(page, page.locator("#draftPaper"));
        confirm(page, page.locator("[id='signing:do']"));
        assertThat(page.locator("h1")).containsText("-Қ/2026");
        assertThat(page.locator("#lines tbody tr")).hasCount(4);
        assertThat(page.locator("#lines a[href*='/papers/agreement/']")).hasCount(4);
        opensSoon(page, page.locator("#paper"));
        opensSoon(page, page.locator("#lines a[href*='/papers/agreement/']").last());
        Browser.picture(page, "admission-order-kk");
    }

    private void look(Browser browser, String order, String list) {
        var admin = browser.window(1440, 900);
        signIn(admin, "admin");
        for (var language : new String[] {"ru", "en", "kk"}) {
            admin.navigate(order);
            admin.locator("[id='language:" + language + "']").click();
            assertThat(admin.locator("html")).hasAttribute("lang", language);
            Browser.picture(admin, "admission-order-" + language);
        }
        var phone = browser.window(390, 844);
        signIn(phone, "region");
        phone.navigate(list);
        assertThat(phone.locator("#people")).isVisible();
        Browser.picture(phone, "region-list-phone-kk");
    }

    private void opens(Page page, Locator link) {
        var address = bilik.page("/").resolve(link.getAttribute("href")).toString();
        var paper = page.request().get(address);
        assertThat(paper.status()).as(address).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** A paper that is made in the background. */
    private void opensSoon(Page page, Locator link) {
        var address = bilik.page("/").resolve(link.getAttribute("href")).toString();
        for (var attempt = 0; attempt < 60 && page.request().get(address).status() == 404; attempt++) {
            page.waitForTimeout(500);
        }
        opens(page, link);
    }

    private void signIn(Page page, String user) {
        page.navigate(bilik.page("/login.xhtml").toString());
        page.locator("[data-user='" + user + "']").click();
        page.locator("[id='account:signOut']").waitFor();
        page.locator("[id='language:kk']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
    }

    private static void confirm(Page page, Locator button) {
        button.click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }
}
