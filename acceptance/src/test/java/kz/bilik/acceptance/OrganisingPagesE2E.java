package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/**
 * The pages of organising courses (paragraphs 9–18) as each role meets them in the demonstration: in three languages, on a desk and on a phone,
 * where nothing is wider than the screen. Their pictures stay with the results of the build.
 */
class OrganisingPagesE2E {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;

    /** Role → pages; {@code >} follows the first link that fits. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "admin",
            List.of(
                    "/application/list.xhtml",
                    "/application/list.xhtml > a.name[href*='detail']",
                    "/application/priority.xhtml?region=390000000&year=2026&programme=BEDI-Б80",
                    "/schedule/list.xhtml",
                    "/schedule/list.xhtml > .years a",
                    "/schedule/list.xhtml > .years a > #lines a.name",
                    "/schedule/list.xhtml > .years a > .heading a[href*='calendar']",
                    "/referral/list.xhtml",
                    "/referral/list.xhtml > table a.name",
                    "/admission/list.xhtml",
                    "/admission/list.xhtml > table a.name",
                    "/admission/list.xhtml > a[href*='edit.xhtml']",
                    "/nedb/list.xhtml",
                    "/nedb/list.xhtml > a.name",
                    "/nedb/exports.xhtml",
                    "/nedb/layout.xhtml",
                    "/planning/list.xhtml",
                    "/planning/list.xhtml > a[href*='campaign.xhtml']",
                    "/planning/list.xhtml > a[href*='requests.xhtml']",
                    "/planning/list.xhtml > a[href*='requests.xhtml'] > a.name",
                    "/planning/list.xhtml > a[href*='perspective.xhtml']"),
            "region",
            List.of(
                    "/index.xhtml",
                    "/application/list.xhtml",
                    "/schedule/list.xhtml > .years a",
                    "/schedule/list.xhtml > .years a > #lines a.name",
                    "/referral/list.xhtml",
                    "/referral/list.xhtml > table a.name",
                    "/referral/list.xhtml > table a.name > #toList",
                    "/planning/list.xhtml > a[href*='region.xhtml']"),
            "district",
            List.of(
                    "/index.xhtml",
                    "/application/list.xhtml",
                    "/planning/list.xhtml",
                    "/planning/list.xhtml > input[type=submit][value='Аудан жоспары']",
                    "/referral/list.xhtml"),
            "head",
            List.of(
                    "/index.xhtml",
                    "/application/list.xhtml",
                    "/application/new.xhtml",
                    "/organisation/employees.xhtml",
                    "/referral/list.xhtml > table a.name",
                    "/nedb/list.xhtml",
                    "/planning/list.xhtml > a[href*='needs.xhtml']"),
            "listener",
            List.of(
                    "/index.xhtml",
                    "/application/list.xhtml",
                    "/application/list.xhtml > a.name",
                    "/referral/identity.xhtml"),
            "ministry",
            List.of(
                    "/index.xhtml",
                    "/schedule/list.xhtml > .years a",
                    "/planning/list.xhtml > a[href*='campaign.xhtml']"),
            "director",
            List.of("/index.xhtml", "/admission/list.xhtml > table a.name", "/schedule/list.xhtml > .years a"),
            "trainer",
            List.of("/index.xhtml", "/schedule/list.xhtml > .years a"));

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void every_page_of_every_role_fits_a_phone_and_speaks_three_languages() {
        try (var browser = new Browser()) {
            var wide = new ArrayList<String>();
            var lost = new ArrayList<String>();
            PAGES.forEach((role, pages) -> {
                var desk = Desk.of(bilik, browser, role);
                for (var page : pages) {
                    var name = role + name(page);
                    if (!isReached(desk, page)) {
                        lost.add(role + " " + page);
                        continue;
                    }
                    for (var language : List.of("ru", "en", "kk")) {
                        desk.in(language);
                        wide.addAll(look(desk.page(), name + "-" + language));
                    }
                }
            });

            assertThat(lost).as("not reached").isEmpty();
            assertThat(wide).as("wider than the screen").isEmpty();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void the_demonstration_shows_regions_at_every_stage_and_a_schedule_that_waits_for_one_answer() {
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            admin.open("/planning/list.xhtml");
            admin.page().locator("a[href*='campaign.xhtml']").first().click();
            assertThat(admin.page().locator("#matrix li")).hasCount(20);
            for (var stage : List.of("APPROVED", "RETURNED", "LATE")) {
                assertThat(admin.page().locator("nav.legend-bar a[href*='progress=" + stage + "'] > b"))
                        .not()
                        .hasText("0");
            }
            admin.open("/schedule/list.xhtml");
            admin.page()
                    .locator(".years a", new Page.LocatorOptions().setHasText("2026"))
                    .click();
            admin.open(admin.page().url().replaceFirst("^https?://[^/]+", "") + "&state=ON_AGREEMENT");
            assertThat(admin.page().locator("#lines tbody tr")).hasCount(1);
            admin.page().locator("#lines a.name").click();
            assertThat(admin.page()
                            .locator("#approvals .status", new Page.LocatorOptions().setHasText("жауап күтілуде")))
                    .hasCount(1);
            admin.open("/accreditation/list.xhtml");
            assertThat(admin.page().locator("table a.name").first()).isVisible();
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static boolean isReached(Desk desk, String way) {
        var steps = way.split(" > ");
        desk.open(steps[0]);
        for (var at = 1; at < steps.length; at++) {
            var link = desk.page().locator(steps[at]);
            if (link.count() == 0) {
                return false;
            }
            link.first().click();
            desk.page().waitForLoadState();
        }
        return desk.page().locator("nav.menu, #menu").count() > 0
                && desk.page().locator("h1").count() == 1;
    }

    /** Kazakh whole and at both widths, the other languages as the screen shows them. */
    private static List<String> look(Page page, String name) {
        assertThat(page.locator("body")).not().containsText("???");
        var wide = new ArrayList<String>();
        for (var width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            var needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (needed > width) {
                wide.add("%s at %d needs %d".formatted(name, width, needed));
            }
        }
        if (name.endsWith("-kk")) {
            Browser.look(page, "organising/" + name);
        } else {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(RunningBilik.root().resolve("acceptance/target/screens/organising/" + name + ".png")));
        }
        return wide;
    }

    private static String name(String way) {
        return way.replaceAll("\\?[^ ]*", "")
                .replaceAll("[^a-z]+", "-")
                .replaceAll("-xhtml|-a-|-$", "-")
                .replaceAll("-+", "-")
                .replaceAll("-$", "");
    }
}
