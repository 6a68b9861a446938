package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.Listener.aListener;
import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** An id in an address opens nothing (SEC-2): a page, a paper, a file and an answer of the interface that are somebody else's read like what does not exist. */
class ForeignAddressesE2E {

    private static final List<String> USERS =
            List.of("region", "district", "head", "listener", "trainer", "commission");
    private static final String NOBODYS = "999999999999";
    private static final String AKMOLA = "110000000";
    private static final String NO_REGION = "999999999";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void what_is_somebody_else_s_answers_to_the_letter_like_what_is_nobody_s() {
        var course = bilik.issue(aCourse()
                        .ofProgramme("E2E-FOREIGN", 1)
                        .withBlanks(20801, 5)
                        .with(aListener(41)))
                .getJsonObject("course")
                .get("id")
                .toString();
        try (var browser = new Browser()) {
            var addresses = addresses(browser, course);
            for (var user : USERS) {
                var page = Desk.of(bilik, browser, user).page();
                assertThat(addresses)
                        .allSatisfy((foreign, nobodys) -> assertThat(answer(page, foreign))
                                .as(user + " " + foreign)
                                .isEqualTo(answer(page, nobodys))
                                .matches(answer -> List.of(401, 403, 404).contains(answer.status())));
            }
        }
    }

    /** Addresses of what none of the users may see, each with one that asks the same for nothing. */
    private Map<String, String> addresses(Browser browser, String course) {
        var admin = Desk.of(bilik, browser, "admin").page();
        var enrolment = id(admin, "/course/detail.xhtml?tab=listeners&id=" + course, "a.whylink", "id");
        var certificate = id(
                admin,
                "/course/detail.xhtml?tab=certificates&id=" + course,
                "a.name[href*='/certificate/detail.xhtml']",
                "id");
        var agreement = id(admin, "/agreement/list.xhtml?course=" + course, "table a.name[href*='detail.xhtml']", "id");
        var item = admin.navigate(bilik.page("/accreditation/detail.xhtml?id=1").toString());
        assertThat(item.status()).isEqualTo(200);
        var token =
                admin.locator("a[href*='/files/']").first().getAttribute("href").replaceAll(".*/", "");
        var cycle = id(admin, "/planning/list.xhtml", "a[href*='campaign.xhtml']", "cycle");
        var plan = id(
                admin,
                "/planning/region.xhtml?cycle=" + cycle + "&kato=" + AKMOLA,
                "#districts a[href*='plan.xhtml']",
                "district");

        var pairs = new LinkedHashMap<String, String>();
        List.of("/course/detail.xhtml?id=", "/course/preview.xhtml?course=", "/api/v1/finished-courses/")
                .forEach(path -> pairs.put(path + course, path + NOBODYS));
        pairs.put("/course/outcome.xhtml?id=" + enrolment, "/course/outcome.xhtml?id=" + NOBODYS);
        pairs.put("/certificate/detail.xhtml?id=" + certificate, "/certificate/detail.xhtml?id=" + NOBODYS);
        pairs.put("/planning/plan.xhtml?district=" + plan, "/planning/plan.xhtml?district=" + NOBODYS);
        List.of("/agreement/detail.xhtml?id=", "/agreement/list.xhtml?course=")
                .forEach(path -> pairs.put(path + (path.contains("course") ? course : agreement), path + NOBODYS));
        List.of("/attendance/session.xhtml?session=1&id=", "/course/calendar.xhtml?course=")
                .forEach(path -> pairs.put(path + course, path + NOBODYS));
        pairs.put("/papers/journal/" + course + ".pdf", "/papers/journal/" + NOBODYS + ".pdf");
        for (var kind : List.of("agreement", "agreement-draft")) {
            pairs.put("/papers/" + kind + "/" + agreement + ".pdf", "/papers/" + kind + "/" + NOBODYS + ".pdf");
        }
        for (var kind : List.of("certificate", "supplement")) {
            pairs.put("/papers/" + kind + "/" + certificate + ".pdf", "/papers/" + kind + "/" + NOBODYS + ".pdf");
        }
        for (var suffix : List.of(".zip", ".pdf")) {
            pairs.put("/papers/course/" + course + suffix, "/papers/course/" + NOBODYS + suffix);
        }
        for (var suffix : List.of(".pdf", ".png")) {
            pairs.put(
                    "/papers/preview/" + course + "/" + enrolment + suffix,
                    "/papers/preview/" + NOBODYS + "/" + NOBODYS + suffix);
        }
        for (var kind : List.of("decision", "inventory")) {
            pairs.put(
                    "/papers/accreditation/" + kind + "/1.pdf",
                    "/papers/accreditation/" + kind + "/" + NOBODYS + ".pdf");
        }
        pairs.put("/planning/papers/district/" + plan + ".pdf", "/planning/papers/district/" + NOBODYS + ".pdf");
        pairs.put(
                "/planning/papers/region/" + cycle + "/" + AKMOLA + ".pdf",
                "/planning/papers/region/" + cycle + "/" + NO_REGION + ".pdf");
        pairs.put("/planning/form.xlsx?district=" + plan, "/planning/form.xlsx?district=" + NOBODYS);
        pairs.put("/files/" + token, "/files/" + "0".repeat(32));
        pairs.put(
                "/api/v1/finished-courses/" + course + "/papers.zip",
                "/api/v1/finished-courses/" + NOBODYS + "/papers.zip");
        pairs.put("/api/v1/finished-courses/" + course + "/result", "/api/v1/finished-courses/" + NOBODYS + "/result");
        return pairs;
    }

    private String id(Page page, String path, String link, String parameter) {
        page.navigate(bilik.page(path).toString());
        return page.locator(link).first().getAttribute("href").replaceAll(".*[?&]" + parameter + "=(\\d+).*", "$1");
    }

    private record Answer(int status, String body) {}

    private Answer answer(Page page, String path) {
        var answer = page.request()
                .get(bilik.page(path).toString(), RequestOptions.create().setMaxRedirects(0));
        return new Answer(answer.status(), answer.text().replaceAll("nonce-?[^\\s'\";]*", ""));
    }
}
