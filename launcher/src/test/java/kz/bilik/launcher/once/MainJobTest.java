package kz.bilik.launcher.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bilik.launcher.StartFailure;
import kz.bilik.launcher.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole conversation with the web application, against answers as its interface describes them. */
class MainJobTest {
    private static final String IMPORT = "POST /api/v1/finished-courses";
    private static final String JOB = "GET /api/v1/jobs/2";
    private static final String RESULT = "GET /api/v1/finished-courses/1/result";
    private static final String PAPERS = "GET /api/v1/finished-courses/1/papers.zip";
    private static final String VERIFY = "GET /api/v1/verify/abcdefghijklmnopqrstuv";
    private static final String DONE = "{\"id\":2,\"state\":\"DONE\",\"total\":1,\"done\":1,\"failed\":0}";
    private static final String OUTCOMES = """
            {"course":{"hours":72,"start":"2026-02-02","end":"2026-02-13"},
             "summary":{"certified":1,"reference":0,"refused":1},
             "listeners":[
              {"row":1,"name":"Әлімқұлова Құндыз Һайдарқызы","outcome":"CERTIFIED","attendancePercent":"84.02",
               "scorePercent":"62.00","grounds":[],
               "certificate":{"number":"БДИ-2026-000001","blank":"БЖ 1001","issuedOn":"2026-02-13",
                "validUntil":"2029-02-13","verifyUrl":"https://example.kz/v/abcdefghijklmnopqrstuv"},
               "files":{"certificate":"001/certificate.pdf"}},
              {"row":2,"name":"Қате ЖСН","outcome":"REFUSED","attendancePercent":null,"scorePercent":null,
               "grounds":[{"code":"IIN_INVALID","paragraph":"9","text":{"kk":"ЖСН қате","ru":"ИИН неверен","en":"The IIN is wrong"}}],
               "certificate":null,"files":{}}]}
            """;
    private static final String VERIFIED = """
            {"status":"VALID","number":"БДИ-2026-000001","name":"Әлімқұлова Құндыз Һайдарқызы","hours":72,
             "courseStart":"2026-02-02","courseEnd":"2026-02-13","issuedOn":"2026-02-13","validUntil":"2029-02-13"}
            """;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final CourseFile course =
            new CourseFile("course.json", CourseFile.JSON, "{}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path directory;

    private WebStub web;

    @BeforeEach
    void start() throws IOException {
        web = WebStub.start();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_course_ends_as_papers_a_result_and_a_table() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":2}")
                .on(JOB, 200, "{\"id\":2,\"state\":\"RUNNING\",\"total\":1,\"done\":0,\"failed\":0}")
                .on(JOB, 200, DONE)
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("001/certificate.pdf"), Map.of())
                .on(VERIFY, 200, VERIFIED);

        var done = job("2026-02-20T00:00:00Z", "ru").run(course, directory);

        assertThat(done).isTrue();
        assertThat(directory.resolve("001/certificate.pdf")).hasContent("paper");
        assertThat(result().getJsonObject("summary").getInt("verified")).isEqualTo(1);
        assertThat(terminal())
                .contains("Әлімқұлова Құндыз Һайдарқызы  84.02 %   62.00 %  сертификат  БДИ-2026-000001")
                .contains("ИИН неверен (пункт 9)")
                .contains("Сертификатов: 1 · справок: 0 · отказов: 1 · подтверждено проверкой: 1");
        assertThat(web.asked().get(0)).isEqualTo(IMPORT + " Bearer secret application/json");
    }

    @Test
    void without_a_job_nothing_is_waited_for() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":null}")
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("001/certificate.pdf"), Map.of())
                .on(VERIFY, 200, VERIFIED);

        assertThat(job("2026-02-20T00:00:00Z", "en").run(course, directory)).isTrue();
        assertThat(web.asked()).noneMatch(request -> request.contains("/jobs/"));
    }

    @Test
    void a_certificate_with_another_name_on_the_public_page_is_not_confirmed() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":2}")
                .on(JOB, 200, DONE)
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("001/certificate.pdf"), Map.of())
                .on(VERIFY, 200, VERIFIED.replace("Құндыз", "Кундыз"));

        assertThat(job("2026-02-20T00:00:00Z", "en").run(course, directory)).isFalse();
        assertThat(result().getJsonObject("summary").getInt("verified")).isZero();
        assertThat(terminal()).contains("1 of 1 certificates were not confirmed");
    }

    @Test
    void after_the_last_day_of_validity_expired_is_the_true_answer() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":2}")
                .on(JOB, 200, DONE)
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("001/certificate.pdf"), Map.of())
                .on(VERIFY, 200, VERIFIED.replace("VALID", "EXPIRED"));

        assertThat(job("2029-02-13T20:00:00Z", "en").run(course, directory)).isTrue();
    }

    @Test
    void a_server_that_is_asked_too_often_is_asked_again_later() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":null}")
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("001/certificate.pdf"), Map.of())
                .on(VERIFY, 429, new byte[0], Map.of("Retry-After", "0"))
                .on(VERIFY, 200, VERIFIED);

        assertThat(job("2026-02-20T00:00:00Z", "en").run(course, directory)).isTrue();
    }

    @Test
    void a_paper_that_could_not_be_made_is_said() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":2}")
                .on(JOB, 200, "{\"id\":2,\"state\":\"FAILED\",\"total\":3,\"done\":2,\"failed\":1}")
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("001/certificate.pdf"), Map.of())
                .on(VERIFY, 200, VERIFIED);

        assertThat(job("2026-02-20T00:00:00Z", "en").run(course, directory)).isFalse();
        assertThat(terminal()).contains("1 of 3 papers could not be made");
    }

    @Test
    void a_malformed_course_names_place_and_reason() {
        web.on(IMPORT, 400, """
                {"type":"https://bilik.kz/problems/malformed","violations":
                 [{"path":"/course/hours","code":"type","message":"integer expected"}]}
                """);

        assertThatThrownBy(() -> job("2026-02-20T00:00:00Z", "en").run(course, directory))
                .isInstanceOfSatisfying(
                        MalformedFile.class,
                        refused -> assertThat(refused.in(Words.in("en")))
                                .contains("/course/hours  integer expected [type]"));
    }

    @Test
    void a_refused_course_names_ground_and_paragraph() {
        web.on(IMPORT, 422, """
                {"type":"https://bilik.kz/problems/course-refused","grounds":
                 [{"code":"HOURS_BELOW_MINIMUM","paragraph":"2","text":{"kk":"сағат аз","ru":"мало часов","en":"too few hours"}}]}
                """);

        assertThatThrownBy(() -> job("2026-02-20T00:00:00Z", "en").run(course, directory))
                .isInstanceOfSatisfying(
                        CourseRefused.class,
                        refused -> assertThat(refused.in(Words.in("kk")))
                                .contains("сағат аз (2-тармақ) [HOURS_BELOW_MINIMUM]"));
    }

    @Test
    void an_answer_that_nobody_expects_is_a_failure_with_its_status() {
        web.on(IMPORT, 401, "{}");

        assertThatThrownBy(() -> job("2026-02-20T00:00:00Z", "en").run(course, directory))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.in(Words.in("en"))).contains("401"));
    }

    @Test
    void a_name_in_the_archive_cannot_lead_out_of_the_directory() throws Exception {
        web.on(IMPORT, 201, "{\"courseId\":1,\"jobId\":null}")
                .on(RESULT, 200, OUTCOMES)
                .on(PAPERS, 200, archive("../../escaped.pdf"), Map.of());
        var inner = Files.createDirectories(directory.resolve("a/b"));

        assertThatThrownBy(() -> job("2026-02-20T00:00:00Z", "en").run(course, inner))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("escaped.pdf");
        assertThat(directory.resolve("escaped.pdf")).doesNotExist();
    }

    private MainJob job(String now, String language) {
        var out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        var clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Almaty"));
        return new MainJob(web.address(), "secret", clock, Words.in(language), out);
    }

    private String terminal() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private jakarta.json.JsonObject result() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(directory.resolve("result.json")))) {
            return reader.readObject();
        }
    }

    private static byte[] archive(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("paper".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
