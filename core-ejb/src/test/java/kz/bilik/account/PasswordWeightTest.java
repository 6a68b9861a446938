package kz.bilik.account;

import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_COMMON;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_EASY;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_OF_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bilik.account.policy.PasswordPolicy;
import kz.bilik.shared.regulation.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordWeightTest {

    private static final List<String> ABOUT =
            List.of("asel.nurlanova", "Нұрланова Әсел Қайратқызы", "asel@rudny.edu.kz", "«Балауса» бөбекжай-бақшасы");

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kazakhstan2026",
                "қазақстан2026!",
                "Bilik-demo-2026",
                "asel.nurlanova1",
                "Нұрланова2026",
                "Балауса-Балауса"
            })
    void words_of_the_system_and_of_the_user_make_no_password(String password) {
        assertThat(grounds(password)).containsExactly(PASSWORD_OF_CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1q2w3e4r5t6y", "liverpoolliverpool", "qwerty123456", "b1l1kb1l1kb1l1k"})
    void what_is_known_from_breaches_makes_no_password(String password) {
        assertThat(grounds(password))
                .containsAnyOf(PASSWORD_COMMON, PASSWORD_EASY)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "пил көше жүзік бұлт",
                "кит лампа облако сундук",
                "correct horse battery staple",
                "x7#Lq9!vT2$w",
                "    төрт бос орын    "
            })
    void words_that_have_nothing_to_do_with_each_other_make_one(String password) {
        assertThat(grounds(password)).isEmpty();
    }

    @Test
    void a_passphrase_of_sixty_four_kazakh_letters_is_taken() {
        assertThat(grounds("ғарышкер өзен жағасында үнсіз отырып қызғалдақтың иісін жұтты таң"))
                .isEmpty();
    }

    @Test
    void signs_are_counted_as_people_count_them() {
        assertThat(PasswordWeight.of("🐫".repeat(12), List.of(), false).length())
                .isEqualTo(12);
    }

    @Test
    void what_stands_behind_the_sixty_fourth_sign_is_not_weighed_but_counted() {
        var facts = PasswordWeight.of("aA4@".repeat(16) + "пил көше жүзік бұлт", ABOUT, false);

        assertThat(facts.length()).isEqualTo(64 + 19);
        assertThat(facts.score())
                .isEqualTo(PasswordWeight.of("aA4@".repeat(16), ABOUT, false).score());
    }

    private List<Ground> grounds(String password) {
        return policy.decide(PasswordWeight.of(password, ABOUT, false)).grounds();
    }
}
