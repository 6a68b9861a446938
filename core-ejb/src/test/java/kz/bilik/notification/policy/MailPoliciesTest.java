package kz.bilik.notification.policy;

import static kz.bilik.notification.policy.MailRefusal.MAIL_ADDRESS_UNUSABLE;
import static kz.bilik.notification.policy.MailRefusal.MAIL_STILL_UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import kz.bilik.notification.MailState;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailPoliciesTest {

    private final AddressPolicy addresses = new AddressPolicy();
    private final RepeatPolicy repeats = new RepeatPolicy();
    private final BackOff backOff = new BackOff();

    @ParameterizedTest
    @ValueSource(strings = {"a@b.kz", "bala-bakshasy.12@edu.gov.kz", "o'neil+x@mail.example.com"})
    @Paragraph("23")
    void an_address_that_can_be_written_to_is_taken(String address) {
        assertThat(addresses.decide(address).grounds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.kz",
                "a@b",
                "a b@c.kz",
                "a@b..kz",
                "a@b.kz\r\nBcc: x@y.kz",
                "ә@b.kz",
                "a@-b.kz"
            })
    @Paragraph("23")
    void an_address_that_goes_nowhere_is_refused(String address) {
        assertThat(addresses.decide(address).grounds()).containsExactly(MAIL_ADDRESS_UNUSABLE);
    }

    @Test
    @Paragraph("23")
    void an_address_has_at_most_254_characters() {
        var longest = "a@" + "b".repeat(249) + ".kz";

        assertThat(longest).hasSize(254);
        assertThat(addresses.decide(longest).grounds()).isEmpty();
        assertThat(addresses.decide("a" + longest).grounds()).containsExactly(MAIL_ADDRESS_UNUSABLE);
    }

    @Test
    @Paragraph("23")
    void a_mail_is_sent_again_by_a_person_only_when_the_system_has_stopped_trying() {
        assertThat(Arrays.stream(MailState.values())
                        .filter(state -> repeats.decide(state).isAllowed()))
                .containsExactly(MailState.SENT, MailState.UNCERTAIN, MailState.FAILED);
        assertThat(repeats.decide(MailState.PENDING).grounds()).containsExactly(MAIL_STILL_UNDER_WAY);
    }

    @Test
    @Paragraph("23")
    void a_mail_waits_twice_as_long_after_each_failure_and_never_more_than_a_quarter_of_an_hour() {
        assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backOff.after(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(backOff.after(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(backOff.after(6)).isEqualTo(Duration.ofMinutes(15));
        assertThat(backOff.after(500)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    @Paragraph("23")
    void a_mail_is_given_up_after_three_days() {
        assertThat(backOff.isGivenUp(Duration.ofDays(3).minusMillis(1))).isFalse();
        assertThat(backOff.isGivenUp(Duration.ofDays(3))).isTrue();
    }
}
