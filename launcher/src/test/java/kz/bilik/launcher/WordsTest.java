package kz.bilik.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.db.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_message_is_there_in_every_language_with_the_same_places(String language) {
        var english = Words.in("en").bundle();
        var other = Words.in(language).bundle();

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(places(other.getString(key))).as(key).isEqualTo(places(english.getString(key))));
    }

    @Test
    void every_role_of_a_demo_user_has_a_name() {
        assertThat(DemoUser.values())
                .allSatisfy(user ->
                        assertThat(Words.in("kk").of("role." + user.role())).isNotBlank());
    }

    private static String places(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)\\d", "")
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .toList()
                .toString();
    }
}
