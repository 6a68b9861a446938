package kz.bilik.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentFailuresTest {

    @Test
    void four_wrong_passwords_for_a_name_may_be_followed_by_a_fifth_try() {
        assertThat(new RecentFailures(4, 4).mustWait()).isFalse();
    }

    @Test
    void after_five_wrong_passwords_for_a_name_the_address_waits() {
        assertThat(new RecentFailures(5, 5).mustWait()).isTrue();
    }

    @Test
    void an_address_that_tries_many_names_waits_too() {
        assertThat(new RecentFailures(1, 30).mustWait()).isTrue();
    }
}
