package kz.bilik.account.policy;

import static kz.bilik.account.policy.AccountRefusal.DISPLAY_NAME_MISSING;
import static kz.bilik.account.policy.AccountRefusal.EMAIL_MALFORMED;
import static kz.bilik.account.policy.AccountRefusal.LANGUAGE_UNKNOWN;
import static kz.bilik.account.policy.AccountRefusal.ORGANISATION_UNKNOWN;
import static kz.bilik.account.policy.AccountRefusal.PERSON_UNKNOWN;
import static kz.bilik.account.policy.AccountRefusal.USERNAME_MALFORMED;
import static kz.bilik.account.policy.AccountRefusal.USERNAME_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPolicyTest {

    private final AccountPolicy policy = new AccountPolicy();

    @Test
    @Paragraph("SEC-4")
    void a_name_has_three_to_a_hundred_signs_that_nobody_confuses() {
        assertThat(named("abc")).isEmpty();
        assertThat(named("a".repeat(100))).isEmpty();
        assertThat(named("a.b-c_1+d@edu.kz")).isEmpty();
        for (var wrong : new String[] {"ab", "a".repeat(101), "Abc", "аbc", "a b c", ".abc", "", null}) {
            assertThat(named(wrong)).as(wrong).containsExactly(USERNAME_MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "edu.kz",
                "a@b",
                "a@@edu.kz",
                "a@edu..kz",
                "a@-edu.kz",
                "a b@edu.kz",
                "a@edu.kz\r\nBcc: x@y.kz",
                "a@edu.kz,b@edu.kz",
                "ә@edu.kz"
            })
    @Paragraph("SEC-4")
    void an_address_that_no_mail_reaches_is_refused(String address) {
        assertThat(decide("abc", address, "Аты", "kk", false, true, true)).containsExactly(EMAIL_MALFORMED);
    }

    @Test
    @Paragraph("SEC-4")
    void an_address_is_no_longer_than_a_mail_server_takes() {
        var longest = "a@" + ("b".repeat(62) + ".").repeat(3) + "c".repeat(60) + ".kz";

        assertThat(longest).hasSize(254);
        assertThat(decide("abc", longest, "Аты", "kk", false, true, true)).isEmpty();
        assertThat(decide("abc", "b" + longest, "Аты", "kk", false, true, true)).containsExactly(EMAIL_MALFORMED);
    }

    @Test
    @Paragraph("SEC-4")
    void a_name_that_is_taken_a_missing_name_and_a_foreign_language_are_told_together() {
        assertThat(decide("abc", "a@edu.kz", " ", "de", true, true, true))
                .containsExactly(USERNAME_TAKEN, DISPLAY_NAME_MISSING, LANGUAGE_UNKNOWN);
        assertThat(decide("abc", "a@edu.kz", "Ә".repeat(200), "en", false, true, true))
                .isEmpty();
        assertThat(decide("abc", "a@edu.kz", "Ә".repeat(201), "en", false, true, true))
                .containsExactly(DISPLAY_NAME_MISSING);
    }

    @Test
    @Paragraph("SEC-2")
    void organisation_and_person_are_known_when_they_are_stated() {
        assertThat(decide("abc", "a@edu.kz", "Аты", "ru", false, false, false))
                .containsExactly(ORGANISATION_UNKNOWN, PERSON_UNKNOWN);
    }

    private List<Ground> named(String username) {
        return decide(username, "a@edu.kz", "Аты", "kk", false, true, true);
    }

    private List<Ground> decide(
            String username,
            String email,
            String name,
            String language,
            boolean taken,
            boolean organisation,
            boolean person) {
        return policy.decide(new AccountFacts(username, email, name, language, taken, organisation, person))
                .grounds();
    }
}
