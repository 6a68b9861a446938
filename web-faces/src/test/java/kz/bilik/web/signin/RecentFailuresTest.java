package kz.bilik.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentFailuresTest {

    @Test
    void four_wrong_passwords_for_a_name_may_be_followed_by_a_fifth_try() {
        assertThat(new RecentFailures(4, 4, 4, false).mustWait()).isFalse();
    }

    @Test
    void after_five_wrong_passwords_for_a_name_the_address_waits() {
        assertThat(new RecentFailures(5, 5, 5, true).mustWait()).isTrue();
    }

    @Test
    void an_address_that_tries_many_names_waits_too() {
        assertThat(new RecentFailures(1, 29, 1, false).mustWait()).isFalse();
        assertThat(new RecentFailures(1, 30, 1, false).mustWait()).isTrue();
    }

    @Test
    void whoever_guesses_from_many_addresses_stops_strangers_and_not_the_user_at_his_own_desk() {
        assertThat(new RecentFailures(0, 0, 99, false).mustWait()).isFalse();
        assertThat(new RecentFailures(0, 0, 100, false).mustWait()).isTrue();
        assertThat(new RecentFailures(0, 0, 100, true).mustWait()).isFalse();
    }
}
