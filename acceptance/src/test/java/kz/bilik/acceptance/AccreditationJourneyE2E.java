package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paragraphs 3 and 5–7 as people do them: the administrator fills a package, the director submits it, the ministry forwards it, the working group decides. */
class AccreditationJourneyE2E {

    private static final int TOO_LARGE_FILE = 20 * 1024 * 1024 + 1;
    private static final int TOO_LARGE_REQUEST = 34_000_000 + 1_000_000;
    private static final int PHONE = 390;
    private static final List<String> PAGES = List.of(
            "/accreditation/list.xhtml",
            "/accreditation/groups.xhtml",
            "",
            "/staffing/list.xhtml",
            "/staffing/check.xhtml",
            "/staffing/trend.xhtml",
            "/staffing/whatif.xhtml",
            "/staffing/documents.xhtml",
            "/staffing/premises.xhtml");
    private static final String REGISTRATION_NO = "ҚТ-2026/077";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_package_is_filled_submitted_forwarded_and_decided_on(@TempDir Path folder) throws IOException {
        try (var browser = new Browser()) {
            var admin = signedIn(browser, "admin");
            admin.navigate(address("/staffing/check.xhtml"));
            assertThat(admin.locator("#verdict .status")).hasClass(Pattern.compile("good"));
            Browser.picture(admin, "staffing-check-kk");
            admin.navigate(address("/staffing/trend.xhtml"));
            assertThat(admin.locator("svg.trend polyline")).hasCount(1);
            Browser.picture(admin, "staffing-trend-kk");

            admin.navigate(address("/accreditation/list.xhtml"));
            admin.locator("[id='new:draft']").click();
            admin.locator("#against .ground").first().waitFor();
            var url = admin.url();
            whatIsNotTakenIsRefusedAtItsField(admin);
            admin.navigate(url);
            add(admin, "REGISTRATION", "Анықтама");
            add(admin, "CHARTER", "Жарғы");
            admin.locator("[id='fill:do']").click();
            assertThat(admin.locator("#against .status")).hasClass(Pattern.compile("good"));
            Browser.picture(admin, "package-draft-kk");

            var director = signedIn(browser, "director");
            director.navigate(url);
            confirm(director, director.locator("[id='submit:do']"));
            director.locator("#previous, #terms").first().waitFor();
            assertThat(director.locator(".heading .status")).containsText("жіберілді");

            var ministry = signedIn(browser, "ministry");
            ministry.navigate(url);
            ministry.locator("[id='receiveForm:registrationNo']").fill(REGISTRATION_NO);
            ministry.locator("[id='receiveForm:do']").click();
            ministry.locator("[id='forwardForm:do']").click();
            assertThat(ministry.locator(".heading .status")).containsText("Жұмыс тобына жіберілді");
            Browser.picture(ministry, "package-forwarded-kk");

            var secretary = signedIn(browser, "group2");
            secretary.navigate(url);
            secretary.locator("[id='conveneForm:do']").click();
            secretary.locator("[id='check:do']").click();
            for (var member : new String[] {"group", "group2", "group3"}) {
                var window = signedIn(browser, member);
                window.navigate(url);
                window.locator("[id='voteForm:voice']").selectOption("FOR");
                window.locator("[id='voteForm:do']").click();
                assertThat(window.locator("#votes .status.good").first()).isVisible();
            }

            var chair = signedIn(browser, "group");
            chair.navigate(url);
            chair.locator("[id='decideForm:value']").selectOption("COMPLIANT");
            chair.locator("[id='decideForm:protocolNo']").fill("4");
            confirm(chair, chair.locator("[id='decideForm:do']"));
            assertThat(chair.locator("#decision .verbatim")).containsText("осы Қағидалардың 6-тармағына сәйкес келеді");

            admin.navigate(url);
            Browser.picture(admin, "package-decided-kk");
            var decision =
                    admin.request().get(address(admin.locator("#decisionPaper").getAttribute("href")));
            assertThat(decision.headers().get("content-disposition"))
                    .startsWith("inline")
                    .contains(".pdf");
            assertThat(decision.body().length).isGreaterThan(10_000);
            theOrderNamesItsSignatory(chair, folder);
            onAPhoneInEveryLanguage(browser, url);
            // the browser reports the answer that the journey was made to provoke, and nothing else
            assertThat(browser.errors()).singleElement().asString().contains("status of 413");
        }
    }

    /** A file that is too large or of another kind is not even sent; what only looks like a PDF, and what got past the page, is refused with the reason. */
    private void whatIsNotTakenIsRefusedAtItsField(Page page) {
        page.locator("#addItem summary").click();
        page.locator("[id='add:kind']").selectOption("CHARTER");
        page.locator("[id='add:title']").fill("Жарғы");
        var field = page.locator("[id='add:file']");
        var wrong = page.locator(".field:has([id='add:file']) .wrong");

        field.setInputFiles(new FilePayload("жарғы.docx", "application/msword", new byte[10]));
        assertThat(wrong).containsText(".pdf, .jpg, .jpeg, .png");
        field.setInputFiles(new FilePayload("жарғы.pdf", "application/pdf", new byte[TOO_LARGE_FILE]));
        assertThat(wrong).containsText("20 МБ");
        page.locator("[id='add:do']").click();
        assertThat(page.locator("[id='add:title']")).hasValue("Жарғы");
        assertThat(wrong).isVisible();
        Browser.look(page, "upload-refused");

        field.setInputFiles(new FilePayload("жарғы.pdf", "application/pdf", new byte[10]));
        assertThat(wrong).isEmpty();
        page.locator("[id='add:do']").click();
        assertThat(page.locator(".notice.refused")).isVisible();

        page.locator("#addItem summary").click();
        page.locator("[id='add:file']")
                .setInputFiles(new FilePayload("жарғы.pdf", "application/pdf", new byte[TOO_LARGE_REQUEST]));
        page.locator("[id='add:file']").evaluate("field => field.setCustomValidity('')");
        page.locator("[id='add:title']").fill("Жарғы");
        page.locator("[id='add:kind']").selectOption("CHARTER");
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("[id='add:do']").click());
        assertThat(answer.status()).isEqualTo(413);
        assertThat(page.locator("h1")).hasText("Файл тым үлкен");
        Browser.look(page, "upload-too-large");
    }

    /** The name comes from the form by which the paper is asked for, whatever its letters. */
    private void theOrderNamesItsSignatory(Page page, Path folder) throws IOException {
        page.locator("#votes a[href*='group.xhtml']").first().click();
        page.locator("details:has(#orderPaper) summary").click();
        page.locator("#orderPaper [name=post]").fill("Комитет төрағасының орынбасары");
        page.locator("#orderPaper [name=name]").fill("Һ. Өтегенұлы-Ғизатқызы");
        var asked = (String) page.locator("#orderPaper")
                .evaluate("form => form.action + '?' + new URLSearchParams(new FormData(form))");
        var order = Files.write(
                folder.resolve("order.pdf"), page.request().get(asked).body());

        assertThat(new Paper(order).text())
                .contains("Һ. Өтегенұлы-Ғизатқызы")
                .contains("Комитет төрағасының орынбасары");
    }

    /** Nothing is wider than the phone, and no word of a state is cut; a table that is wider scrolls by itself. */
    private void onAPhoneInEveryLanguage(Browser browser, String detail) {
        var phone = browser.window(PHONE, 844);
        phone.navigate(address("/login.xhtml"));
        phone.locator("[data-user='admin']").click();
        phone.locator("[id='account:signOut']").waitFor();
        for (var language : new String[] {"ru", "en", "kk"}) {
            phone.locator("[id='language:" + language + "']").click();
            assertThat(phone.locator("html")).hasAttribute("lang", language);
            for (var path : PAGES) {
                phone.navigate(path.isEmpty() ? detail : address(path));
                var name = path.isEmpty()
                        ? "package"
                        : path.replaceAll("[/.]|xhtml", "-").replaceAll("-+", "-");
                phone.screenshot(new Page.ScreenshotOptions()
                        .setPath(RunningBilik.root()
                                .resolve("acceptance/target/screens/phone" + name + language + ".png"))
                        .setFullPage(true));
                assertThat((Integer) phone.evaluate("() => document.documentElement.scrollWidth"))
                        .as(path + " " + language)
                        .isLessThanOrEqualTo(PHONE);
                assertThat(
                                (Integer)
                                        phone.evaluate(
                                                "() => [...document.querySelectorAll('.status')].filter(one => !one.closest('.scroll') && one.getBoundingClientRect().right > innerWidth).length"))
                        .as("states cut on " + path + " " + language)
                        .isZero();
            }
        }
    }

    private static void add(Page page, String kind, String title) throws IOException {
        page.locator("#addItem summary").click();
        page.locator("[id='add:kind']").selectOption(kind);
        page.locator("[id='add:title']").fill(title);
        page.locator("[id='add:file']").setInputFiles(new FilePayload(title + ".pdf", "application/pdf", pdf()));
        page.locator("[id='add:do']").click();
        page.locator(".notice.done").waitFor();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Page signedIn(Browser browser, String user) {
        var page = browser.window(1440, 1000);
        page.navigate(address("/login.xhtml"));
        page.locator("[data-user='" + user + "']").click();
        page.locator("[id='account:signOut']").waitFor();
        page.locator("[id='language:kk']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        return page;
    }

    private String address(String path) {
        return bilik.page(path).toString();
    }

    private static void confirm(Page page, Locator button) {
        button.click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }
}
