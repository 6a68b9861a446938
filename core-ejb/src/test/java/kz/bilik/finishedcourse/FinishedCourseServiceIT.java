package kz.bilik.finishedcourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.VerificationService;
import kz.bilik.certificate.VerificationStatus;
import kz.bilik.course.CourseService;
import kz.bilik.finishedcourse.policy.FinishedCourseRefusal;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.Eventually;
import kz.bilik.it.FreshIin;
import kz.bilik.job.JobService;
import kz.bilik.job.JobState;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Paragraph;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FinishedCourseServiceIT {

    private static final AtomicInteger STREAMS = new AtomicInteger(100);
    private static final int BLANKS_OF_A_STREAM = 1000;

    @Inject
    private FinishedCourseService finished;

    @Inject
    private CourseService courses;

    @Inject
    private BlankService blanks;

    @Inject
    private VerificationService verification;

    @Inject
    private JobService jobs;

    @Inject
    private AsApiClient program;

    @Inject
    private AsAdmin admin;

    @Test
    @Paragraph({"2(7)", "9", "23(3)", "23(4)", "26", "27"})
    void everyone_gets_what_the_rules_give() throws Exception {
        var stream = STREAMS.incrementAndGet();
        var listeners = List.of(
                listener(iin(), "60.5", "31", "[90,85,77]"),
                listener(iin(), "57.5", "null", "[]"),
                listener(iin(), "60", "24.5", "[90,85,77]"),
                listener(iin(), "60", "31", "[90,null,77]"),
                listener("850315400125", "60", "31", "[90,85,77]"));

        var result = result(take(file(stream, 10, listeners)));

        assertThat(result.getJsonObject("summary").toString())
                .isEqualTo("{\"certified\":1,\"reference\":2,\"refused\":2,\"verified\":0}");
        assertThat(outcomes(result))
                .containsExactly(
                        "CERTIFIED",
                        "REFERENCE ATTENDANCE_BELOW_MINIMUM",
                        "REFERENCE SCORE_BELOW_MINIMUM",
                        "REFUSED GRADE_MISSING",
                        "REFUSED IIN_CHECKSUM");
        var certified = result.getJsonArray("listeners").getJsonObject(0);
        assertThat(certified.getString("attendancePercent")).isEqualTo("84.02");
        assertThat(certified.getString("scorePercent")).isEqualTo("62.00");
        assertThat(certified.getJsonObject("files").keySet()).containsExactly("certificate", "supplement");
        assertThat(verification.verify(token(certified)).status()).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    @Paragraph("26")
    void the_same_file_twice_issues_nothing_twice() throws Exception {
        var file = file(
                STREAMS.incrementAndGet(),
                5,
                List.of(listener(iin(), "72", "50", "[90,85,77]"), listener(iin(), "72", "10", "[90,85,77]")));

        var first = result(take(file));
        var second = result(take(file));

        assertThat(second).isEqualTo(first);
        assertThat(first.getJsonArray("listeners").getJsonObject(0).isNull("certificate"))
                .isFalse();
    }

    @Test
    @Paragraph("2(7)")
    void a_listener_who_was_refused_is_decided_when_the_file_comes_again_complete() throws Exception {
        var stream = STREAMS.incrementAndGet();
        var good = iin();
        var late = iin();
        var before = result(take(file(
                stream,
                5,
                List.of(listener(good, "72", "50", "[90,85,77]"), listener(late, "72", "50", "[90,null,77]")))));

        var after = result(take(file(
                stream,
                5,
                List.of(listener(good, "72", "50", "[90,85,77]"), listener(late, "72", "50", "[90,80,77]")))));

        assertThat(outcomes(before)).containsExactly("CERTIFIED", "REFUSED GRADE_MISSING");
        assertThat(outcomes(after)).containsExactly("CERTIFIED", "CERTIFIED");
        assertThat(after.getJsonArray("listeners").getJsonObject(0))
                .isEqualTo(before.getJsonArray("listeners").getJsonObject(0));
    }

    @Test
    @Paragraph("26")
    void too_few_blanks_leave_nothing_behind() throws Exception {
        var stream = STREAMS.incrementAndGet();
        var stock = admin.call(() -> blanks.balance());
        var file = file(
                stream,
                1,
                List.of(listener(iin(), "72", "50", "[90,85,77]"), listener(iin(), "72", "50", "[90,85,77]")));

        var refused = catchThrowableOfType(RefusedException.class, () -> take(file));

        assertThat(refused.ruling().grounds()).containsExactly(FinishedCourseRefusal.TOO_FEW_BLANKS);
        assertThat(admin.call(() -> courses.findStream("IT-FILE", 2026, stream)))
                .isEmpty();
        assertThat(admin.call(() -> blanks.balance())).isEqualTo(stock);
    }

    @Test
    @Paragraph("16")
    void another_course_under_the_same_stream_is_refused() throws Exception {
        var stream = STREAMS.incrementAndGet();
        take(file(stream, 5, List.of(listener(iin(), "72", "50", "[90,85,77]"))));
        var other = new String(file(stream, 5, List.of(listener(iin(), "72", "50", "[90,85,77]"))), UTF_8)
                .replace("2026-02-13", "2026-02-14")
                .getBytes(UTF_8);

        var refused = catchThrowableOfType(RefusedException.class, () -> take(other));

        assertThat(refused.ruling().grounds()).containsExactly(FinishedCourseRefusal.COURSE_DIFFERS);
    }

    @Test
    @Paragraph("26")
    void two_hundred_listeners_are_taken_over_at_once() throws Exception {
        var listeners = IntStream.range(0, 200)
                .mapToObj(number -> listener(iin(), "72", "50", "[90,85,77]"))
                .toList();

        var receipt = take(file(STREAMS.incrementAndGet(), 200, listeners));

        assertThat(program.call(() -> jobs.job(receipt.jobId()).total())).isEqualTo(200);
    }

    private ImportReceipt take(byte[] file) throws Exception {
        return program.call(() -> finished.importCourse(file, FinishedCourseFormat.JSON));
    }

    private JsonObject result(ImportReceipt receipt) throws Exception {
        Eventually.until(
                state -> state == JobState.DONE,
                () -> program.call(() -> jobs.job(receipt.jobId()).state()));
        return program.call(() -> finished.result(receipt.courseId()));
    }

    private static List<String> outcomes(JsonObject result) {
        return result.getJsonArray("listeners").stream()
                .map(listener -> listener.asJsonObject())
                .map(listener -> listener.getString("outcome")
                        + listener.getJsonArray("grounds").stream()
                                .map(ground -> " " + ground.asJsonObject().getString("code"))
                                .reduce("", String::concat))
                .toList();
    }

    private static String token(JsonObject listener) {
        var url = listener.getJsonObject("certificate").getString("verifyUrl");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static String iin() {
        return FreshIin.next().digits();
    }

    private static byte[] file(int stream, int blankCount, List<String> listeners) {
        return """
                {"course":{"programme":"IT-FILE","stream":%d,"topic":{"kk":"Ойын арқылы оқыту","ru":"Обучение через игру"},
                  "hours":72,"form":"WITHOUT_LEAVE","language":"kk","start":"2026-02-02","end":"2026-02-13",
                  "funding":"REPUBLICAN_BUDGET","testMax":50},
                 "modules":[{"title":{"kk":"А","ru":"А"},"hours":18},{"title":{"kk":"Ә","ru":"Б"},"hours":30},
                  {"title":{"kk":"Б","ru":"В"},"hours":24}],
                 "signatory":{"name":"Сәрсенбаев Нұрлан Тілеуұлы","role":"DIRECTOR"},"issuedOn":"2026-02-14",
                 "blanks":{"series":"ИТ","first":%d,"count":%d},"listeners":[%s]}
                """.formatted(stream, stream * BLANKS_OF_A_STREAM, blankCount, String.join(",", listeners))
                .getBytes(UTF_8);
    }

    private static String listener(String iin, String attended, String score, String grades) {
        return """
                {"iin":"%s","surname":"Әлімқұлова","name":"Құндыз","workplace":"«Балбөбек»","position":"PEDAGOGUE",
                 "agreement":{"number":"12","date":"2026-01-30"},"attendedHours":%s,"testScore":%s,"grades":%s}
                """.formatted(iin, attended, score, grades);
    }
}
