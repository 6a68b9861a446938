package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Map;
import kz.bilik.acceptance.page.VerificationPage;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** Three years are counted in Almaty, and the last day is a whole day (paragraph 29). */
class ValidityE2E {

    @Test
    void a_certificate_of_a_leap_day_is_valid_through_the_last_second_of_february_2031() {
        String verifyUrl;
        var lastSecond = RunningBilik.start(Map.of("BILIK_CLOCK", "2031-02-28T18:59:59Z"));
        try (lastSecond) {
            var certificate = lastSecond
                    .issue(aCourse().from("2028-02-15", "2028-02-29").withPassing(1))
                    .getJsonArray("listeners")
                    .getValuesAs(JsonObject.class)
                    .get(0)
                    .getJsonObject("certificate");
            verifyUrl = certificate.getString("verifyUrl");

            assertThat(certificate.getString("validUntil")).isEqualTo("2031-02-28");
            assertThat(lastSecond.verify(verifyUrl).getString("status")).isEqualTo("VALID");
        }

        try (var midnight = RunningBilik.startIn(lastSecond.home(), Map.of("BILIK_CLOCK", "2031-02-28T19:00:00Z"));
                var browser = new Browser()) {
            assertThat(midnight.verify(verifyUrl).getString("status")).isEqualTo("EXPIRED");
            var phone = VerificationPage.onAPhone(browser);
            var page = midnight.page(URI.create(verifyUrl).getPath()).toString();
            assertThat(phone.scan(page, "kk").verdict()).isEqualTo("Мерзімі өткен");
            assertThat(phone.says()).contains("28.02.2031");
            assertThat(phone.scan(page, "ru").verdict()).isEqualTo("Срок истёк");
            assertThat(phone.scan(page, "en").verdict()).isEqualTo("Expired");
        }
    }
}
