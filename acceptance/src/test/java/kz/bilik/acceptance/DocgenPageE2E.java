package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** A developer of another system tries the document service on its own page before writing a line of code. */
class DocgenPageE2E {

    private static final String DRAWN = "img => img.complete && img.naturalWidth > 100";
    private static final Pattern FILLED = Pattern.compile("^blob:.*");

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_developer_finds_a_template_edits_its_data_and_takes_the_paper_and_the_call() throws IOException {
        try (var browser = new Browser()) {
            var page = browser.window(1440, 900);
            page.navigate(bilik.docgenPage().toString());
            assertThat(page.locator(".gallery li")).not().hasCount(0);
            assertThat(page).hasURL(Pattern.compile("#/$"));
            waitForPictures(page);
            Browser.picture(page, "docgen-gallery-kk");

            page.locator("a[href='#/certificate/kk']").click();
            drawn(page);
            Browser.picture(page, "docgen-certificate-kk");

            replace(page, "\"hours\": 72", "\"hours\": 0");
            assertThat(page.locator("#problems code")).hasText("schema-minimum");
            assertThat(page.locator("#problems .place")).hasText("/hours");
            page.locator("#problems .place").click();
            assertThat(
                            (String)
                                    page.evaluate(
                                            "() => { const a = document.getElementById('json'); return a.value.slice(a.selectionStart, a.selectionEnd) }"))
                    .isEqualTo("0");
            Browser.picture(page, "docgen-refused-kk");

            replace(page, "\"hours\": 0", "\"hours\": ");
            assertThat(page.locator("#problems code")).hasText("json-malformed");

            replace(page, "\"hours\": ", "\"hours\": 108");
            assertThat(page.locator("#problems.fine")).isVisible();
            page.getByText("English").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#json")).hasValue(Pattern.compile("\"hours\": 108"));

            var paper = page.waitForDownload(() -> page.locator("#download").click());
            assertThat(paper.suggestedFilename()).startsWith("Сертификат ").endsWith(".pdf");
            assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');

            page.locator("#tab-fields").click();
            assertThat(page.locator("#fields")).containsText("validUntil");
            Browser.picture(page, "docgen-fields-en");

            page.navigate(page.url().replaceFirst("#.*", "#/letters"));
            assertThat(page.locator(".faces section")).hasCount(5);
            assertThat(page.locator(".faces .problem")).hasCount(0);
            Browser.picture(page, "docgen-letters-en");
            // the browser reports the answer that the page was asked to provoke, and nothing else
            assertThat(browser.errors()).singleElement().asString().contains("status of 422");
        }
    }

    @Test
    void nothing_is_shown_without_a_key_and_a_phone_shows_everything_with_one() {
        try (var browser = new Browser()) {
            var page = browser.window(390, 844);
            page.navigate(bilik.docgenPage().toString().replaceFirst("#.*", ""));
            assertThat(page.locator("#key")).isVisible();
            assertThat(page.locator(".gallery")).hasCount(0);
            page.locator("#key").fill("a-key-that-nobody-has");
            page.locator("#key-form button").click();
            assertThat(page.locator("#key-problem")).isVisible();

            page.locator("#key").fill(bilik.docgenPage().getFragment().substring("key=".length()));
            page.locator("#key-form button").click();
            page.locator("a[href='#/reference/kk']").click();
            drawn(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            Browser.picture(page, "docgen-phone-kk");
        }
    }

    private static void drawn(Page page) {
        assertThat(page.locator("#picture")).hasAttribute("src", FILLED);
        page.waitForFunction("() => (" + DRAWN + ")(document.getElementById('picture'))");
    }

    private static void waitForPictures(Page page) {
        page.locator(".gallery img")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction("() => [...document.querySelectorAll('.gallery img')].slice(0, 5).every(" + DRAWN + ")");
    }

    private static void replace(Page page, String old, String fresh) {
        var area = page.locator("#json");
        var text = area.inputValue();
        assertThat(text).contains(old);
        area.fill(text.replace(old, fresh));
    }
}
