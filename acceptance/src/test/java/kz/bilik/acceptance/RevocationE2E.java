package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.Listener.aListener;
import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.page.VerificationPage;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that are not "valid": what the institute does to a certificate, every stranger learns at once, in his language. */
class RevocationE2E {

    private static final String ATTACK = "<img src=x onerror=alert(1)>";
    private static final String QUOTES_KK =
            "«Ойын» \"тырнақша\" 'және' <b>белгі</b> & `басқа` ${1+1} #{2+2} \"><script>alert(1)</script>";
    private static final String QUOTES_RU = "Тема \"в кавычках\" 'и' <b>ещё</b> & =HYPERLINK(\"http://x\")";
    private static final String REASON = "Негізсіз берілген: құжат жалған \"<i>\" болып шықты";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_revoked_certificate_is_revoked_for_everyone_and_a_hostile_name_is_only_a_name() {
        var certificate = certificate(bilik.issue(aCourse()
                .ofProgramme("E2E-REVOKE", 1)
                .withBlanks(20501, 10)
                .about(QUOTES_KK, QUOTES_RU)
                .with(aListener(31).named(ATTACK, "Ы\"'&", "Ә"))));
        var verifyUrl = certificate.getString("verifyUrl");

        try (var browser = new Browser()) {
            var director = Desk.of(bilik, browser, "director");
            var paper = director.certificate(certificate.getString("number"));
            Browser.look(director.page(), "certificate-hostile");
            var holder = paper.holder();
            var facts = paper.facts();
            var question = paper.revoke("17-ж", REASON);

            assertThat(holder).startsWith(ATTACK + " Ы\"'&");
            assertThat(facts).contains(QUOTES_KK).contains(QUOTES_RU);
            assertThat(question).contains(ATTACK);
            assertThat(paper.revocation()).contains("17-ж").contains(REASON);
            assertThat(paper.offers("REVOKE")).isFalse();
            Browser.look(director.page(), "certificate-revoked");

            var answer = bilik.verify(verifyUrl);
            assertThat(answer.getString("status")).isEqualTo("REVOKED");
            assertThat(answer.getString("order")).isEqualTo("17-ж");
            assertThat(answer.getString("name")).startsWith(ATTACK);
            assertThat(answer.getJsonObject("topic").getString("kk")).isEqualTo(QUOTES_KK);
            assertThat(answer.getJsonObject("topic").getString("ru")).isEqualTo(QUOTES_RU);
            assertThat(answer.toString()).doesNotContain(REASON);

            var phone = VerificationPage.onAPhone(browser);
            assertSays(phone.scan(verifyUrl, "kk"), "kk", "Күші жойылған", "директордың № 17-ж бұйрығы");
            assertThat(phone.name()).startsWith(ATTACK);
            assertThat(phone.text()).contains(QUOTES_KK).contains(QUOTES_RU).doesNotContain(REASON);
            Browser.look(phone.page(), "verification-revoked");
            assertSays(phone.scan(verifyUrl, "ru"), "ru", "Аннулирован", "приказ директора № 17-ж");
            assertSays(phone.scan(verifyUrl, "en"), "en", "Revoked", "by order of the director No. 17-ж");
            assertThat(phone.remembersNothing()).isTrue();

            var admin = Desk.of(bilik, browser, "admin");
            admin.course("E2E-REVOKE");
            assertThat(admin.page().locator("h1").textContent()).isEqualTo(QUOTES_KK);
            assertThat(admin.page().locator("[id='listeners']").textContent()).contains(ATTACK);
            admin.page().locator("a.whylink").first().click();
            admin.open("/certificate/list.xhtml?status=REVOKED");
            assertThat(admin.page().locator("[id='certificates']").textContent())
                    .contains(ATTACK);
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_replaced_certificate_sends_the_stranger_to_its_duplicate() {
        var certificate = certificate(bilik.issue(
                aCourse().ofProgramme("E2E-REPLACE", 1).withBlanks(20601, 10).with(aListener(32))));

        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            admin.certificate(certificate.getString("number")).replace("Жоғалған: иесінің 03.03.2026 өтініші");

            assertThat(bilik.verify(certificate.getString("verifyUrl")).getString("status"))
                    .isEqualTo("REPLACED");
            var phone = VerificationPage.onAPhone(browser);
            assertSays(phone.scan(certificate.getString("verifyUrl"), "kk"), "kk", "Ауыстырылған", "телнұсқа");
            assertSays(phone.scan(certificate.getString("verifyUrl"), "ru"), "ru", "Заменён", "дубликат");
            assertSays(phone.scan(certificate.getString("verifyUrl"), "en"), "en", "Replaced", "duplicate");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_certificate_of_the_future_is_not_yet_valid() {
        var certificate = certificate(bilik.issue(aCourse()
                .ofProgramme("E2E-FUTURE", 1)
                .withBlanks(20701, 10)
                .from("2090-02-06", "2090-02-17")
                .with(aListener(33))));

        try (var browser = new Browser()) {
            assertThat(bilik.verify(certificate.getString("verifyUrl")).getString("status"))
                    .isEqualTo("NOT_YET_VALID");
            var phone = VerificationPage.onAPhone(browser);
            assertSays(phone.scan(certificate.getString("verifyUrl"), "kk"), "kk", "Әлі жарамды емес", "17.02.2090");
            assertSays(phone.scan(certificate.getString("verifyUrl"), "ru"), "ru", "Ещё не действителен", "17.02.2090");
            assertSays(phone.scan(certificate.getString("verifyUrl"), "en"), "en", "Not yet valid", "17.02.2090");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, Бізге белгісіз", "ru, Нам не известен", "en, Not known to us"})
    void an_unknown_and_a_malformed_code_look_alike(String language, String verdict) {
        try (var browser = new Browser()) {
            var phone = VerificationPage.onAPhone(browser);

            var unknown = phone.scan(bilik.page("/v/AAAAAAAAAAAAAAAAAAAAAA").toString(), language);
            assertThat(unknown.verdict()).isEqualTo(verdict);
            var text = unknown.says();
            var malformed = phone.scan(bilik.page("/v/%3Cscript%3E").toString(), language);

            assertThat(malformed.verdict()).isEqualTo(verdict);
            assertThat(malformed.says()).isEqualTo(text);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void assertSays(VerificationPage page, String language, String verdict, String sentence) {
        assertThat(page.language()).isEqualTo(language);
        assertThat(page.verdict()).isEqualTo(verdict);
        assertThat(page.says()).contains(sentence);
    }

    private static JsonObject certificate(JsonObject result) {
        return result.getJsonArray("listeners").getJsonObject(0).getJsonObject("certificate");
    }
}
