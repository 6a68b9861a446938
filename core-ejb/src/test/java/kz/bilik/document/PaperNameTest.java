package kz.bilik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperNameTest {

    @Test
    void kazakh_letters_stay() {
        assertThat(PaperName.of("БЕДИ-2026-000001", "Әлімқұлова", "Баланың ұйымы")
                        .value())
                .isEqualTo("БЕДИ-2026-000001_Әлімқұлова_Баланың_ұйымы.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etcpasswd.pdf",
        "'a\\b:c*d?e|f', abcdef.pdf",
        "'<img src=x onerror=alert(1)>', img_srcx_onerroralert(1).pdf",
        "'\"топ\" «тақырып»', топ_тақырып.pdf",
        "'.hidden.', hidden.pdf",
        "'a  b\tc', a_b_c.pdf"
    })
    void whatever_a_file_system_could_misread_goes(String part, String name) {
        assertThat(PaperName.of(part).value()).isEqualTo(name);
    }

    @Test
    void control_and_direction_marks_go() {
        assertThat(PaperName.of("a\r\nb\u202Ec\u0000d\u200Fe\uFEFF").value()).isEqualTo("a_bcde.pdf");
    }

    @Test
    void a_long_topic_is_cut_between_letters_and_keeps_the_extension() {
        var name = PaperName.of("БЕДИ-2026-000001", "Ә".repeat(300)).value();

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(180);
        assertThat(name).endsWith("Ә.pdf").startsWith("БЕДИ-2026-000001_Ә");
    }

    @Test
    void nothing_left_is_still_a_name() {
        assertThat(PaperName.of("///").value()).isEqualTo("paper.pdf");
    }
}
