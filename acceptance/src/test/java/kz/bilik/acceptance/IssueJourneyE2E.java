package kz.bilik.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** The main job as people do it: the administrator issues, the director signs, a stranger with a phone gets a true answer. */
class IssueJourneyE2E {

    private static final Pattern NONE = Pattern.compile("^\\s*0\\s*$");

    private static final String DEMO_PROGRAMME = "BEDI-072";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_course_is_issued_signed_handed_over_and_verified_in_three_languages() {
        try (var browser = new Browser()) {
            var page = browser.window(1440, 900);
            signIn(page, "admin");
            Browser.picture(page, "home-kk");
            String course = openFinishedCourse(page);
            Browser.picture(page, "listeners-kk");

            page.navigate(course + "&tab=certificates");
            confirm(page, page.locator("[id='course:issueAll']"));
            assertThat(page.locator("#prepared")).not().hasText(NONE, patient());
            page.locator("[id='course:sign']").waitFor(new Locator.WaitForOptions().setTimeout(300_000));
            Browser.picture(page, "prepared-kk");

            var director = browser.window(1440, 900);
            signIn(director, "director");
            director.navigate(course + "&tab=certificates");
            confirm(director, director.locator("[id='course:sign']"));
            assertThat(director.locator("#prepared")).hasText(NONE, patient());

            page.navigate(course + "&tab=certificates");
            confirm(page, page.locator("[id='course:handOver']"));
            assertThat(page.locator("#signed")).hasText(NONE, patient());
            assertThat(page.locator("#zip")).isVisible();
            for (var language : new String[] {"ru", "en", "kk"}) {
                page.locator("[id='language:" + language + "']").click();
                assertThat(page.locator("html")).hasAttribute("lang", language);
                Browser.picture(page, "certificates-" + language);
            }

            page.navigate(bilik.page("/certificate/list.xhtml").toString());
            Browser.picture(page, "register-kk");
            page.navigate(course + "&tab=certificates");
            page.locator("a.name[href*='/certificate/detail.xhtml']").first().click();
            var verifyUrl = page.locator("#verify").getAttribute("href");
            Browser.picture(page, "certificate-kk");

            verifyAsAStranger(browser, verifyUrl);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void verifyAsAStranger(Browser browser, String verifyUrl) {
        var phone = browser.window(390, 844);
        for (var language : new String[] {"kk", "ru", "en"}) {
            phone.navigate(verifyUrl + "?lang=" + language);
            assertThat(phone.locator("html")).hasAttribute("lang", language);
            assertThat(phone.locator("body"))
                    .containsText(
                            switch (language) {
                                case "kk" -> "жарамды";
                                case "ru" -> "действител";
                                default -> "valid";
                            },
                            new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
            Browser.picture(phone, "verification-" + language);
        }
        assertThat(phone.context().cookies()).isEmpty();
    }

    private void signIn(Page page, String user) {
        page.navigate(bilik.page("/login.xhtml").toString());
        if (user.equals("admin")) {
            Browser.picture(page, "sign-in-kk");
        }
        page.locator("[data-user='" + user + "']").click();
        page.locator("[id='account:signOut']").waitFor();
    }

    private String openFinishedCourse(Page page) {
        page.navigate(
                bilik.page("/course/list.xhtml?programme=" + DEMO_PROGRAMME).toString());
        page.locator("a[href*='/course/detail.xhtml']").first().click();
        page.locator("nav.tabs").waitFor();
        return page.url().replaceAll("&tab=[a-z]+", "");
    }

    private static void confirm(Page page, Locator button) {
        button.click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(120_000);
    }
}
