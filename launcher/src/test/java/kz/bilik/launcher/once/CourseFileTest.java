package kz.bilik.launcher.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bilik.launcher.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseFileTest {
    @TempDir
    private Path directory;

    @Test
    void json_is_sent_as_json_and_a_byte_order_mark_is_left_out() throws Exception {
        var file = CourseFile.read(file("course.json", "\uFEFF{\"course\":{}}"));

        assertThat(file.mediaType()).isEqualTo("application/json");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("{\"course\":{}}");
    }

    @Test
    void a_workbook_is_known_by_its_first_bytes_whatever_its_name() throws Exception {
        assertThat(CourseFile.read(file("course.bin", "PK\u0003\u0004…")).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertRefused(directory.resolve("none.json"), "there is no such file");
    }

    @Test
    void a_directory_is_no_file() {
        assertRefused(directory, "there is no such file");
    }

    @Test
    void a_text_named_as_a_workbook_is_refused() throws Exception {
        assertRefused(file("course.xlsx", "iin;name"), "not an Excel workbook");
    }

    @Test
    void a_syntax_error_is_told_with_line_and_column() throws Exception {
        assertRefused(file("course.json", "{\n  \"course\": {\n    \"hours\" 72\n  }\n}"), "line 3, column 14");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"course\": {', 'line 1, column 12'",
        "'{\"course\": {\n  \"topic\": \"Ойын', 'line 2, column 16'",
        "'{\"course\": {\r\n  \"hours\": 7\r\n\r\n', 'line 2, column 12'",
        "'{\"course\": {\n  \"leave\": fal', 'line 2, column 14'"
    })
    void a_file_that_breaks_off_is_refused_at_its_last_character(String text, String place) throws Exception {
        var written = text.replace("\\n", "\n").replace("\\r", "\r");

        assertRefused(file("course.json", written), place + ": the file breaks off here");
    }

    @Test
    void a_long_file_is_told_from_one_that_breaks_off() throws Exception {
        var row = "{\"name\": \"Құндыз\"},\n";

        assertRefused(
                file("cut.json", "{\"listeners\": [\n" + row.repeat(5000)), "line 5001, column 19: the file breaks");
        assertRefused(
                file("wrong.json", "{\"listeners\": [\n" + row.repeat(5000) + "{\"name\" 1}]}"),
                "line 5002, column 9: this is not well-formed");
    }

    @Test
    void something_after_the_object_is_refused() throws Exception {
        assertRefused(file("course.json", "{} {}"), "line 1");
    }

    @Test
    void an_empty_file_and_a_list_are_refused() throws Exception {
        assertRefused(file("empty.json", ""), "line 1, column 1: the file breaks off");
        assertRefused(file("list.json", "[]"), "one JSON object");
    }

    @Test
    void another_encoding_is_refused_and_not_guessed() throws Exception {
        var file = directory.resolve("course.json");
        Files.writeString(file, "{\"name\":\"Айгуль\"}", Charset.forName("windows-1251"));

        assertRefused(file, "not UTF-8");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> CourseFile.read(file))
                .isInstanceOfSatisfying(
                        MalformedFile.class,
                        malformed -> assertThat(malformed.in(Words.in("en")))
                                .contains(reason)
                                .contains(file.toString()));
    }
}
