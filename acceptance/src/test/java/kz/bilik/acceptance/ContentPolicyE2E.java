package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** Every answer tells the browser in one sentence what it may do with it: whatever answers, and however it ends. */
class ContentPolicyE2E {

    private static final Path SOURCES = RunningBilik.root().resolve("web-faces/src/main/java");
    private static final Pattern MAPPING = Pattern.compile("@(?:WebServlet|ApplicationPath)\\(([^)]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/index.xhtml",
            "/login.xhtml",
            "/course/list.xhtml",
            "/nothing.xhtml",
            "/nothing",
            "/error/missing.xhtml",
            "/papers/certificate/999999.pdf",
            "/papers/accreditation/decision/999999.pdf",
            "/papers/accreditation/inventory/1.pdf",
            "/planning/papers/perspective/999999.pdf",
            "/planning/papers/perspective/1.pdf",
            "/planning/lines",
            "/planning/form.xlsx?cycle=1",
            "/planning/status.xlsx?id=1",
            "/schedule/papers/999999.pdf",
            "/application/papers/999999.pdf",
            "/application/draft",
            "/papers/referral/list/999999.pdf",
            "/papers/admission/order/999999.pdf",
            "/papers/agreement-draft/999999.pdf",
            "/papers/journal/999999.pdf",
            "/attendance/marks",
            "/papers/blank-act/999999.pdf",
            "/papers/overlay/999999/course/1.pdf",
            "/papers/register/1999/1.pdf",
            "/certificate/register.xlsx?number=nothing",
            "/nedb/export.csv",
            "/nedb/export.xlsx",
            "/nedb/export.json",
            "/files/nothing",
            "/course/template.xlsx",
            "/v/AAAAAAAAAAAAAAAAAAAAAA",
            "/api/v1/verify/AAAAAAAAAAAAAAAAAAAAAA",
            "/api/v1/finished-courses/1/result",
            "/jakarta.faces.resource/page.js.xhtml?ln=bilik");

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void every_answer_has_one_policy_and_only_pages_may_do_anything() {
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin").page();

            assertThat(ADDRESSES).allSatisfy(path -> {
                var answer = get(admin, path);
                var allowed = isPage(answer) ? "style-src 'self'" : "default-src 'none'; style-src 'unsafe-inline'";
                assertThat(policies(answer)).singleElement().asString().contains(allowed);
            });
        }
    }

    @Test
    void whatever_is_mapped_is_asked() {
        assertThat(mappings())
                .isNotEmpty()
                .allSatisfy(mapping -> assertThat(ADDRESSES)
                        .anySatisfy(path -> assertThat(path).startsWith(mapping.replaceAll("\\*$", ""))));
    }

    @Test
    void a_browser_shows_a_paper_without_complaint() {
        try (var browser = new Browser()) {
            var desk = Desk.of(bilik, browser, "admin");
            desk.open("/planning/list.xhtml");
            var paper = desk.page()
                    .waitForResponse(
                            "**/*.pdf",
                            () -> desk.page().evaluate("open('/planning/papers/perspective/1.pdf', '_self')"));

            assertThat(paper.status()).isEqualTo(200);
            Browser.look(desk.page(), "paper");
            assertThat(browser.errors()).noneMatch(error -> error.contains("Content Security Policy"));
        }
    }

    private APIResponse get(Page page, String path) {
        return page.request()
                .get(bilik.page(path).toString(), RequestOptions.create().setMaxRedirects(0));
    }

    private static boolean isPage(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private static List<String> policies(APIResponse answer) {
        return answer.headersArray().stream()
                .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                .map((HttpHeader header) -> header.value)
                .toList();
    }

    private static List<String> mappings() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> MAPPING.matcher(read(file)).results().map(MatchResult::group))
                    .flatMap(mapping -> ADDRESS.matcher(mapping).results().map(address -> address.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
