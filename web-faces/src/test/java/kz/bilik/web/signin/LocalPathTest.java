package kz.bilik.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void a_page_of_bilik_is_returned_to_with_its_parameters() {
        assertThat(LocalPath.of("/course/detail.xhtml?id=5&tab=results"))
                .isEqualTo("/course/detail.xhtml?id=5&tab=results");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example/a.xhtml",
                "/\\evil.example",
                "/login.xhtml",
                "/second.xhtml?next=/second.xhtml",
                "/a.xhtml?b\r\nc"
            })
    void anything_else_leads_home(String asked) {
        assertThat(LocalPath.of(asked)).isEqualTo("/index.xhtml");
    }
}
