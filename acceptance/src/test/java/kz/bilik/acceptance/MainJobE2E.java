package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.Listener.aListener;
import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.acceptance.support.CourseFile;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A finished course goes in, papers come out, and a stranger gets true answers; all over the interfaces that others use. */
class MainJobE2E {

    private static final String LONG_TOPIC =
            ("Мектепке дейінгі ұйымдардың педагогтері үшін «Ойын – Әлемді тану құралы»: "
                            + "Һ, Ө, Ұ, Ү, Қ, Ғ, Ң, І әріптерін үйрету әдістемесі, инклюзивті орта құру, "
                            + "ата-аналармен ынтымақтастық, цифрлық ресурстарды қолдану, бақылау мен бағалау, "
                            + "шығармашылық қабілетті дамыту және баланың қауіпсіздігін қамтамасыз ету жолдары туралы біліктілік")
                    .substring(0, 300)
                    .trim();

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void every_listener_gets_what_the_rules_say() {
        var result = bilik.issue(aCourse()
                .ofProgramme("E2E-072", 1)
                .withBlanks(20001, 10)
                .with(aListener(1).attending("57.5").scoring("25"))
                .with(aListener(2).attending("58").scoring("24.5"))
                .with(aListener(3).attending("58").scoring("25"))
                .with(aListener(4).withIin("850315400125"))
                .with(aListener(5).withoutGrades()));

        assertThat(outcomes(result)).containsExactly("REFERENCE", "REFERENCE", "CERTIFIED", "REFUSED", "REFUSED");
        assertThat(grounds(result, 0)).containsExactly("ATTENDANCE_BELOW_MINIMUM");
        assertThat(grounds(result, 1)).containsExactly("SCORE_BELOW_MINIMUM");
        assertThat(listener(result, 0).getString("attendancePercent")).isEqualTo("79.86");
        assertThat(listener(result, 1).getString("scorePercent")).isEqualTo("49.00");
        assertThat(bilik.verify(certificate(result, 2).getString("verifyUrl")).getString("status"))
                .isEqualTo("VALID");
    }

    @Test
    void papers_keep_their_standards_their_letters_and_their_code() {
        var attack = "<img src=x onerror=alert(1)>";
        var result = bilik.issue(aCourse()
                .ofProgramme("E2E-LONG", 1)
                .about(LONG_TOPIC, "Тема \"в кавычках\" 'и' <b>ещё</b>")
                .ofHours(120, 60, 60)
                .withBlanks(20101, 10)
                .with(aListener(11).attending("96"))
                .with(aListener(12).attending("96").named(attack, "Ы\"'&", "Ә"))
                .with(aListener(13).attending("95.5")));
        var folder = bilik.papers(courseId(result));

        var certificate = paper(folder, result, 0, "certificate");
        assertThat(certificate.text()).contains("Әлімқұлова Құндыз Һайдарқызы").contains("сыртқы қорытынды бағалау");
        assertThat(withoutSpaces(certificate.text())).contains(withoutSpaces(LONG_TOPIC));
        assertThat(certificate.qr()).isEqualTo(certificate(result, 0).getString("verifyUrl"));
        assertThat(paper(folder, result, 0, "supplement").qr())
                .isEqualTo(certificate(result, 0).getString("verifyUrl"));
        assertThat(paper(folder, result, 1, "certificate").text()).contains(attack);
        assertThat(paper(folder, result, 2, "reference").text()).contains("АНЫҚТАМА");
        assertThat(Paper.below(folder)).hasSize(5).allSatisfy(paper -> {
            assertThat(paper.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(paper.violations(PDFAFlavour.PDFUA_1)).isEmpty();
        });
        var publicAnswer = bilik.verify(certificate(result, 1).getString("verifyUrl"));
        assertThat(publicAnswer.getString("name")).startsWith(attack);
    }

    @Test
    void the_same_file_twice_issues_nothing_twice() {
        var file = aCourse().ofProgramme("E2E-TWICE", 1).withBlanks(20201, 5).withPassing(3);

        var first = bilik.issue(file);
        var again = bilik.importCourse(file.json());

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().getInt("courseId")).isEqualTo((int) courseId(first));
        assertThat(numbers(bilik.result(courseId(first)))).isEqualTo(numbers(first));
    }

    @ParameterizedTest
    @MethodSource("refusedCourses")
    void a_course_against_the_rules_is_refused_as_a_whole(CourseFile course, String ground) {
        var answer = bilik.importCourse(course.json());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(ground);
    }

    static Stream<Arguments> refusedCourses() {
        return Stream.of(
                Arguments.of(refused(1).ofHours(35, 35), "HOURS_BELOW_MINIMUM"),
                Arguments.of(refused(2).from("2026-02-13", "2026-02-02"), "END_BEFORE_START"),
                Arguments.of(refused(3).issuedOn("2026-02-12"), "ISSUED_BEFORE_COURSE_END"),
                Arguments.of(refused(4).ofHours(72, 24, 24), "MODULE_HOURS"),
                Arguments.of(refused(5).withMaximumScore("0"), "MAX"),
                Arguments.of(refused(6).withBlanks(20301, 1).with(aListener(91)), "BLANKS"));
    }

    @Test
    void a_malformed_file_is_refused_with_place_and_reason() {
        var course = jakarta.json.Json.createObjectBuilder(
                        aCourse().withPassing(1).json())
                .remove("issuedOn")
                .build();

        var answer = bilik.importCourse(course);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("issuedOn").contains("violations");
    }

    @Test
    void unknown_and_malformed_tokens_answer_alike_and_tell_nothing() {
        var unknown = bilik.get("/api/v1/verify/AAAAAAAAAAAAAAAAAAAAAA");
        var malformed = bilik.get("/api/v1/verify/%27%20or%201=1");

        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.json().keySet()).containsExactly("status");
        assertThat(malformed).isEqualTo(unknown);
    }

    @Test
    void without_a_key_the_interface_of_institutions_is_closed() {
        assertThat(bilik.get("/api/v1/finished-courses/1/result").status()).isEqualTo(401);
    }

    private static CourseFile refused(int stream) {
        return aCourse()
                .ofProgramme("E2E-REFUSED", stream)
                .withBlanks(20400 + 10 * stream, 5)
                .with(aListener(90));
    }

    private static long courseId(JsonObject result) {
        return result.getJsonObject("course").getJsonNumber("id").longValue();
    }

    private static JsonObject listener(JsonObject result, int index) {
        return result.getJsonArray("listeners").getJsonObject(index);
    }

    private static JsonObject certificate(JsonObject result, int index) {
        return listener(result, index).getJsonObject("certificate");
    }

    private static List<String> outcomes(JsonObject result) {
        return result.getJsonArray("listeners").getValuesAs(JsonObject.class).stream()
                .map(listener -> listener.getString("outcome"))
                .toList();
    }

    private static List<String> numbers(JsonObject result) {
        return result.getJsonArray("listeners").getValuesAs(JsonObject.class).stream()
                .map(listener -> listener.getJsonObject("certificate").getString("number"))
                .toList();
    }

    private static List<String> grounds(JsonObject result, int index) {
        return listener(result, index).getJsonArray("grounds").getValuesAs(JsonObject.class).stream()
                .map(ground -> ground.getString("code"))
                .toList();
    }

    private static Paper paper(Path folder, JsonObject result, int index, String kind) {
        return new Paper(
                folder.resolve(listener(result, index).getJsonObject("files").getString(kind)));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00AD-]+", "");
    }
}
