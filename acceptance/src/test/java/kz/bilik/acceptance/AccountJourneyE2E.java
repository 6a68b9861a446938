package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Authenticator;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.LetterBox;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** From an invitation to the last session: how somebody comes in, proves who he is, and is out again. */
class AccountJourneyE2E {

    private static final int PHONE = 390;
    private static final String RUDNY = "990140006660";
    private static final String KOKSHETAU = "990140009992";
    private static final String ADDRESS = "asel@rudny.example";
    private static final String USER = "asel.nurlanova";
    private static final String GOOD = "пил көше жүзік бұлт";
    private static final String BETTER = "кит лампа облако сундук";

    private final RunningBilik bilik = RunningBilik.shared();
    private final LetterBox letters = new LetterBox(bilik);

    @Test
    void an_invited_officer_chooses_a_password_and_a_second_factor_and_is_out_when_switched_off() {
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            administratorInvites(admin);
            var desk = browser.window(1440, 900);
            choosesAPassword(desk);
            signsIn(desk, GOOD);
            assertThat(desk.locator("#own").textContent())
                    .contains("Нұрланова Әсел")
                    .contains("Білім бөлімі");

            regionDelegates(Desk.of(bilik, browser, "region"));
            endsASessionFromElsewhere(desk, browser);
            var papers = enrols(desk);
            signsInWithACode(desk, papers);
            provesAgain(admin);
            administratorSwitchesOff(admin, desk);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void administratorInvites(Desk admin) {
        admin.open("/account/list.xhtml");
        for (var language : List.of("ru", "en", "kk")) {
            look(admin.in(language).page(), "account-list-" + language);
        }
        admin.page().locator("#new").click();
        create(admin, "Нұрланова Әсел Қайратқызы", ADDRESS, USER, RUDNY, "DISTRICT_EDU");
        assertThat(admin.done())
                .containsExactly("Есептік жазба құрылды. Шақыру asel@rudny.example мекенжайына жіберілді.");
        look(admin.page(), "account-invited");
    }

    private static void create(Desk desk, String name, String address, String user, String place, String role) {
        var page = desk.page();
        page.locator("[id='create:displayName']").fill(name);
        page.locator("[id='create:email']").fill(address);
        page.locator("[id='create:username']").fill(user);
        page.locator("[id='create:place']").fill(place);
        page.locator("[id='create:role']").selectOption(role);
        look(page, "account-new-" + role.toLowerCase(Locale.ROOT));
        desk.press("create:do");
    }

    private void choosesAPassword(Page desk) {
        var letter = letters.letter(ADDRESS, 1);
        assertThat(letter)
                .contains("Нұрланова Әсел Қайратқызы, сізге Bilik жүйесінде")
                .contains(USER);
        desk.navigate(LetterBox.link(letter));
        assertThat(desk.locator("html").getAttribute("lang")).isEqualTo("kk");
        look(desk, "account-choice");

        choose(desk, "Kazakhstan2026");
        assertThat(refusal(desk)).contains("Құпиясөз сізге немесе осы жүйеге қатысты сөздерден тұрады");
        desk.locator("[id='language:ru']").click();
        choose(desk, "қысқа");
        assertThat(desk.locator(".notice.refused p").allTextContents())
                .anyMatch(text -> text.contains("Пароль слишком короткий: нужно не менее 12 знаков."));
        look(desk, "account-choice-refused");
        desk.locator("[id='language:en']").click();
        choose(desk, "1q2w3e4r5t6y");
        assertThat(desk.locator(".notice.refused p").first().textContent()).containsIgnoringCase("password");
        desk.locator("[id='language:kk']").click();

        choose(desk, GOOD);
        desk.locator("[id='login:username']").waitFor();
        assertThat(desk.locator(".notice.done p").textContent()).contains("«asel.nurlanova»");

        desk.navigate(LetterBox.link(letter));
        assertThat(desk.locator("#invalid").textContent()).contains("Сілтеме жарамсыз");
    }

    private static void choose(Page page, String password) {
        page.locator("[id='choice:password']").fill(password);
        page.locator("[id='choice:again']").fill(password);
        page.locator("[id='choice:submit']").click();
        page.waitForLoadState();
    }

    private static String refusal(Page page) {
        return page.locator(".notice.refused p").first().textContent();
    }

    private void typesThePassword(Page page, String user, String password) {
        page.navigate(bilik.page("/login.xhtml").toString());
        page.locator("[id='login:username']").fill(user);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:submit']").click();
        page.waitForLoadState();
    }

    private void signsIn(Page page, String password) {
        typesThePassword(page, USER, password);
        page.locator("[id='account:signOut']").waitFor();
    }

    private void regionDelegates(Desk region) {
        region.open("/account/list.xhtml");
        assertThat(region.page().locator("#list").textContent()).contains(USER).doesNotContain("admin2");
        region.page().locator("#new").click();
        region.page().locator("[id='create:role']").waitFor();
        assertThat(region.page().locator("[id='create:role'] option").allTextContents())
                .containsExactly("Білім бөлімі", "Мектепке дейінгі ұйым басшысы");
        create(region, "Досанов Ерлан", "dosanov@kokshetau.example", "", KOKSHETAU, "DISTRICT_EDU");
        assertThat(region.refusals()).containsExactly("Бұл ұйым сіздің аумағыңызға кірмейді.");

        region.page().locator("[id='create:place']").fill(RUDNY);
        region.press("create:do");
        assertThat(region.done()).hasSize(1);
        assertThat(letters.letter("dosanov@kokshetau.example", 1)).contains("dosanov@kokshetau.example");
        assertThat(region.page().locator("#roles").textContent()).contains("Білім бөлімі");
    }

    private void endsASessionFromElsewhere(Page desk, Browser browser) {
        var phone = browser.window(390, 844);
        signsIn(phone, GOOD);
        desk.locator("#own").click();
        assertThat(desk.locator("#sessions li").count()).isEqualTo(2);
        for (var language : List.of("ru", "en", "kk")) {
            desk.locator("[id='language:" + language + "']").click();
            look(desk, "account-own-" + language);
        }
        desk.locator("#sessions li input[type=submit]").first().click();
        desk.locator(".notice.done").waitFor();
        assertThat(desk.locator("#sessions li").count()).isEqualTo(1);

        phone.navigate(bilik.page("/index.xhtml").toString());
        assertThat(phone.url()).contains("/login.xhtml");
        signsIn(phone, GOOD);
        desk.navigate(bilik.page("/account/own.xhtml").toString());
        desk.locator("[id='secret:current']").fill(GOOD);
        desk.locator("[id='secret:new']").fill(BETTER);
        desk.locator("[id='secret:again']").fill(BETTER);
        desk.locator("[id='secret:do']").click();
        desk.locator(".notice.done").waitFor();
        phone.navigate(bilik.page("/index.xhtml").toString());
        assertThat(phone.url()).contains("/login.xhtml");
    }

    private List<String> enrols(Page desk) {
        desk.locator("#toFactor").click();
        desk.locator("[id='beginning:do']").click();
        var app = new Authenticator(desk.locator("#secret").textContent());
        assertThat(desk.locator("#qr").getAttribute("src")).startsWith("data:image/svg+xml;base64,");
        look(desk, "account-factor");
        desk.locator("[id='confirming:code']").fill("000000");
        desk.locator("[id='confirming:do']").click();
        assertThat(refusal(desk)).contains("Код дұрыс емес");
        desk.locator("[id='confirming:code']").fill(app.code(0));
        desk.locator("[id='confirming:do']").click();
        desk.locator("#papers").waitFor();
        look(desk, "account-papers");
        var papers = desk.locator("#papers code").allTextContents();
        assertThat(papers).hasSize(10);
        desk.locator("#kept").click();
        assertThat(desk.locator("#factor").textContent()).contains("қосулы");
        return List.of(app.code(0), app.code(1), papers.get(0));
    }

    private void signsInWithACode(Page desk, List<String> codes) {
        desk.locator("[id='account:signOut']").click();
        typesThePassword(desk, USER, BETTER);
        assertThat(desk.url()).contains("/second.xhtml");
        look(desk, "account-second");
        desk.navigate(bilik.page("/index.xhtml").toString());
        assertThat(desk.url()).contains("/login.xhtml");
        typesThePassword(desk, USER, BETTER);
        giveCode(desk, codes.get(0));
        assertThat(desk.locator("#refusal").textContent()).contains("пайдаланылған");
        giveCode(desk, codes.get(1));
        desk.locator("[id='account:signOut']").waitFor();
        desk.locator("[id='account:signOut']").click();
        typesThePassword(desk, USER, BETTER);
        giveCode(desk, codes.get(2));
        desk.locator("[id='account:signOut']").waitFor();
    }

    private static void giveCode(Page page, String code) {
        page.locator("[id='second:code']").fill(code);
        page.locator("[id='second:submit']").click();
        page.waitForLoadState();
    }

    /** Sixteen minutes after the sign-in a weighty act asks who is there. */
    private void provesAgain(Desk admin) {
        admin.open("/account/list.xhtml?name=" + USER);
        admin.page().locator("a.name").first().click();
        sixteenMinutesPass();
        admin.press("inviting:do");
        assertThat(admin.page().url()).contains("/account/confirm.xhtml");
        look(admin.page(), "account-confirm");
        admin.page().locator("[id='proof:secret']").fill("wrong");
        admin.press("proof:do");
        assertThat(admin.page().locator("#refusal").textContent()).contains("дұрыс емес");
        admin.page().locator("[id='proof:secret']").fill("Bilik-demo-2026");
        admin.press("proof:do");
        assertThat(admin.page().url()).contains("/account/detail.xhtml?id=");
        admin.press("inviting:do");
        assertThat(admin.done()).containsExactly("Сілтеме жіберілді, бұрынғысы жарамсыз.");
        assertThat(letters.letter(ADDRESS, 2)).contains("жаңа құпиясөз сұралды");
    }

    private void sixteenMinutesPass() {
        bilik.change(
                "update user_session s join app_user u on u.id = s.user_id set s.proven_at = s.proven_at - interval 16 minute"
                        + " where u.username = 'admin'");
    }

    private void administratorSwitchesOff(Desk admin, Page desk) {
        admin.page().locator("#off summary").click();
        sixteenMinutesPass();
        admin.page().locator("[id='disabling:reason']").fill("Қызметтен кетті");
        admin.confirm("disabling:do");
        assertThat(admin.page().url()).contains("/account/confirm.xhtml");
        admin.press("demo:do");
        admin.page().locator("#off summary").click();
        admin.page().locator("[id='disabling:reason']").fill("Қызметтен кетті");
        assertThat(admin.confirm("disabling:do")).contains("Нұрланова Әсел Қайратқызы");
        assertThat(admin.done()).containsExactly("Есептік жазба өшірілді, сеанстар аяқталды.");
        look(admin.page(), "account-disabled");

        desk.navigate(bilik.page("/index.xhtml").toString());
        assertThat(desk.url()).contains("/login.xhtml");
        typesThePassword(desk, USER, BETTER);
        assertThat(desk.locator("#refusal").textContent()).isEqualTo("Пайдаланушы аты немесе құпиясөз дұрыс емес.");
    }

    @Test
    void guessing_stops_the_guesser_whatever_he_writes_and_nobody_else() {
        try (var browser = new Browser()) {
            var guesser = browser.window(1440, 900);
            typesThePassword(guesser, "nobody.at.all", "not the password");
            var unknown = guesser.locator("#refusal").textContent();
            for (var name : List.of("group5", "GROUP5", "Group5", "grOUP5", "group5")) {
                typesThePassword(guesser, name, "not the password");
                assertThat(guesser.locator("#refusal").textContent()).isEqualTo(unknown);
            }
            typesThePassword(guesser, "group5", "Bilik-demo-2026");
            assertThat(guesser.locator("#refusal").textContent()).contains("15 минуттан кейін");
            guesser.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.7"));
            typesThePassword(guesser, "GROUP5", "Bilik-demo-2026");
            assertThat(guesser.locator("#refusal").textContent()).contains("15 минуттан кейін");

            // the window is over a second after its last: what was tried meanwhile has not made it longer
            bilik.change(
                    "update sign_in_failure set failed_at = failed_at - interval 900 second where username = 'group5'");
            typesThePassword(guesser, "group5", "Bilik-demo-2026");
            assertThat(guesser.locator("#refusal").textContent()).contains("15 минуттан кейін");
            bilik.change(
                    "update sign_in_failure set failed_at = failed_at - interval 1 second where username = 'group5'");
            typesThePassword(guesser, "group5", "Bilik-demo-2026");
            guesser.locator("[id='account:signOut']").waitFor();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void whoever_forgot_the_password_is_told_the_same_whether_there_is_such_an_account_or_not() {
        try (var browser = new Browser()) {
            var page = browser.window(1440, 900);
            page.navigate(bilik.page("/login.xhtml").toString());
            page.locator("#forgotten").click();
            look(page, "account-forgotten");
            page.locator("[id='forgotten:name']").fill("nobody.at.all");
            page.locator("[id='forgotten:submit']").click();
            var toNobody = page.locator(".notice.done p").textContent();
            page.locator("#forgotten").click();
            page.locator("[id='forgotten:name']").fill("admin");
            page.locator("[id='forgotten:submit']").click();

            assertThat(page.locator(".notice.done p").textContent()).isEqualTo(toNobody);
            assertThat(browser.errors()).isEmpty();
        }
    }

    /** At the desk and on a phone, where nothing is wider than the screen. */
    private static void look(Page page, String name) {
        Browser.look(page, name);
        var before = page.viewportSize();
        page.setViewportSize(PHONE, before.height);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(PHONE);
        page.setViewportSize(before.width, before.height);
    }
}
