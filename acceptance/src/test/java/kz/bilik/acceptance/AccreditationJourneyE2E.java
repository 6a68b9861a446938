package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Paragraphs 3 and 5–7 as people do them: the administrator fills a package, the director submits it, the ministry forwards it, the working group decides. */
class AccreditationJourneyE2E {

    private static final String REGISTRATION_NO = "ҚТ-2026/077";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_package_is_filled_submitted_forwarded_and_decided_on() throws IOException {
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
            var download =
                    admin.waitForDownload(() -> admin.locator("#decisionPaper").click());
            assertThat(download.suggestedFilename()).endsWith(".pdf");
            assertThat(Files.size(download.path())).isGreaterThan(10_000);
            assertThat(browser.errors()).isEmpty();
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
