package kz.bilik.finishedcourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.MalformedException.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedCourseReaderTest {

    private static final Path SAMPLE = Path.of("..", "samples", "course.json");

    private final FinishedCourseReader reader = new FinishedCourseReader();

    @Test
    void the_sample_is_read_as_it_is_written() throws IOException {
        var course = reader.read(Files.readAllBytes(SAMPLE), FinishedCourseFormat.JSON);

        assertThat(course.course().programme()).isEqualTo("BEDI-072");
        assertThat(course.course().hours()).isEqualByComparingTo("72");
        assertThat(course.listeners()).hasSize(25);
        assertThat(course.listeners().get(0)).satisfies(listener -> {
            assertThat(listener.row()).isEqualTo(1);
            assertThat(listener.iin()).isEqualTo("850315400124");
            assertThat(listener.surname()).isEqualTo("Әлімқұлова");
            assertThat(listener.grades())
                    .containsExactly(new BigDecimal("95"), new BigDecimal("92"), new BigDecimal("90"));
        });
    }

    @Test
    void a_syntax_fault_names_line_and_column() {
        assertThat(violations("{\n  \"course\": {,\n}")).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("line 2, column 14");
            assertThat(violation.code()).isEqualTo("syntax");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"course\": {| line 1, column 12",
                "{\"course\": {~  \"topic\": \"Ойын| line 2, column 16",
                "{\"course\": {~  \"hours\": 72,~~| line 2, column 14"
            })
    void a_file_that_breaks_off_names_its_last_character(String text, String place) {
        assertThat(violations(text.replace('~', '\n')))
                .extracting(Violation::path, Violation::code, Violation::message)
                .containsExactly(tuple(place, "syntax", "The file breaks off here, its JSON is not complete."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "\"text\"", "{} {}", "{\"course\":1,\"course\":2}"})
    void what_is_no_object_or_says_a_thing_twice_is_malformed(String text) {
        assertThat(violations(text)).isNotEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_malformed() {
        var fault = catchThrowableOfType(
                MalformedException.class,
                () -> reader.read(new byte[] {'{', (byte) 0xff, '}'}, FinishedCourseFormat.JSON));

        assertThat(fault.violations()).extracting(Violation::code).containsExactly("encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hours\": 72, | \"hours\": \"72\", | /course/hours | type",
                "\"stream\": 1, | \"stream\": 1.5, | /course/stream | type",
                "\"form\": \"WITHOUT_LEAVE\" | \"form\": \"AT_HOME\" | /course/form | enum",
                "\"start\": \"2026-02-02\" | \"start\": \"2026-02-30\" | /course/start | format",
                "\"issuedOn\": \"2026-02-13\" | \"issuedOn\": \"13.02.2026\" | /issuedOn | format",
                "\"count\": 50 | \"count\": 0 | /blanks/count | minimum",
                "\"iin\": \"850315400124\" | \"iin\": 850315400124 | /listeners/0/iin | type",
                "\"testScore\": 46, | \"testScore\": \"46\", | /listeners/0/testScore | type",
                "\"funding\": \"REPUBLICAN_BUDGET\", | \"funding\": \"REPUBLICAN_BUDGET\", \"price\": 1, | /course | additionalProperties"
            })
    void a_fault_names_its_place_and_its_kind(String written, String instead, String path, String code)
            throws IOException {
        var text = Files.readString(SAMPLE).replaceFirst(Pattern.quote(written), instead);

        assertThat(violations(text)).anySatisfy(violation -> {
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.message()).isNotBlank();
        });
    }

    @Test
    void mistakes_of_a_single_listener_are_for_the_rules() throws IOException {
        var text = Files.readString(SAMPLE)
                .replaceFirst("\"iin\": \"850315400124\"", "\"iin\": \"abc\"")
                .replaceFirst("\"position\": \"PEDAGOGUE\"", "\"position\": \"COOK\"")
                .replaceFirst("\"attendedHours\": 68", "\"attendedHours\": -3")
                .replaceFirst("\\[95, 92, 90]", "[null, 120]");

        var listener = reader.read(text.getBytes(UTF_8), FinishedCourseFormat.JSON)
                .listeners()
                .get(0);

        assertThat(listener.iin()).isEqualTo("abc");
        assertThat(listener.position()).isEqualTo("COOK");
        assertThat(listener.attendedHours()).isEqualByComparingTo("-3");
        assertThat(listener.grades()).containsExactly(null, new BigDecimal("120"));
    }

    @Test
    void an_exponent_is_no_bomb() throws IOException {
        var text = Files.readString(SAMPLE).replaceFirst("\"testMax\": 50", "\"testMax\": 1e999999999");

        assertThat(violations(text))
                .extracting(Violation::path, Violation::code)
                .containsExactly(tuple("/course/testMax", "number"));
    }

    @Test
    void a_name_that_looks_like_markup_stays_a_name() throws IOException {
        var text = Files.readString(SAMPLE)
                .replaceFirst("\"surname\": \"Әлімқұлова\"", "\"surname\": \"<img src=x onerror=alert(1)>\"");

        assertThat(reader.read(text.getBytes(UTF_8), FinishedCourseFormat.JSON)
                        .listeners()
                        .get(0)
                        .surname())
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void half_a_character_is_malformed() throws IOException {
        var text = Files.readString(SAMPLE).replaceFirst("\"Құндыз\"", "\"Құндыз\\\\ud800\"");

        assertThat(violations(text)).extracting(Violation::code).containsExactly("characters");
    }

    private List<Violation> violations(String text) {
        return catchThrowableOfType(
                        MalformedException.class, () -> reader.read(text.getBytes(UTF_8), FinishedCourseFormat.JSON))
                .violations();
    }
}
