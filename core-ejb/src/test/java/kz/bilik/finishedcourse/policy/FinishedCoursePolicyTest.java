package kz.bilik.finishedcourse.policy;

import static kz.bilik.course.policy.CourseRefusal.END_BEFORE_START;
import static kz.bilik.course.policy.CourseRefusal.MAX_SCORE_NOT_POSITIVE;
import static kz.bilik.finishedcourse.FinishedCourseFixture.aCourse;
import static kz.bilik.finishedcourse.policy.FinishedCourseRefusal.BLANKS_OVERLAP;
import static kz.bilik.finishedcourse.policy.FinishedCourseRefusal.COURSE_DIFFERS;
import static kz.bilik.finishedcourse.policy.FinishedCourseRefusal.ISSUED_BEFORE_COURSE_END;
import static kz.bilik.finishedcourse.policy.FinishedCourseRefusal.TOO_FEW_BLANKS;
import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_BEFORE_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_WITHOUT_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.DIRECTOR_NOT_ABSENT;
import static kz.bilik.organisation.policy.SignatoryRefusal.SIGNATORY_NOT_APPOINTED;
import static kz.bilik.programme.policy.DurationRefusal.HOURS_BELOW_MINIMUM;
import static kz.bilik.programme.policy.DurationRefusal.MODULE_HOURS_DO_NOT_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bilik.finishedcourse.FinishedCourseFixture;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class FinishedCoursePolicyTest {

    private final FinishedCoursePolicy policy = new FinishedCoursePolicy();

    @Test
    @Paragraph({"16", "22", "26", "29"})
    void a_lawful_course_is_taken_over() {
        assertThat(grounds(aCourse())).isEmpty();
        assertThat(grounds(aCourse().of("36", "36"))).isEmpty();
        assertThat(grounds(aCourse().of("109", "100", "9"))).isEmpty();
    }

    @Test
    @Paragraph({"16", "22", "23(4)", "29"})
    void everything_that_is_wrong_is_named_at_once() {
        var course = aCourse()
                .of("35", "20", "10")
                .from("2026-02-13", "2026-02-02")
                .withHighestScore("0")
                .issuedOn("2026-02-01");

        assertThat(grounds(course))
                .containsExactly(
                        HOURS_BELOW_MINIMUM,
                        MODULE_HOURS_DO_NOT_SUM,
                        END_BEFORE_START,
                        MAX_SCORE_NOT_POSITIVE,
                        ISSUED_BEFORE_COURSE_END);
    }

    @Test
    @Paragraph("29")
    void nothing_is_issued_before_the_course_has_ended() {
        assertThat(grounds(aCourse().issuedOn("2026-02-12"))).containsExactly(ISSUED_BEFORE_COURSE_END);
        assertThat(grounds(aCourse().issuedOn("2026-02-13"))).isEmpty();
        assertThat(grounds(aCourse().issuedOn("2026-09-01"))).isEmpty();
    }

    @Test
    @Paragraph("26")
    void there_is_a_blank_for_every_certificate() {
        assertThat(decide(aCourse(), false, false, 20, 20)).isEmpty();
        assertThat(decide(aCourse(), false, false, 19, 20)).containsExactly(TOO_FEW_BLANKS);
    }

    @Test
    @Paragraph("26")
    void a_blank_is_received_once() {
        assertThat(decide(aCourse(), false, true, 50, 1)).containsExactly(BLANKS_OVERLAP);
    }

    @Test
    @Paragraph("16")
    void a_stream_is_one_course() {
        assertThat(decide(aCourse(), true, false, 50, 1)).containsExactly(COURSE_DIFFERS);
    }

    @Test
    @Paragraph("29")
    void the_acting_director_signs_by_an_order_that_covers_the_day() {
        assertThat(grounds(aCourse().signedByActingDirector("2026-02-09", "2026-02-10", "2026-02-13")))
                .isEmpty();
        assertThat(grounds(aCourse().signedByActingDirector()))
                .containsExactly(ACTING_WITHOUT_ORDER, DIRECTOR_NOT_ABSENT);
        assertThat(grounds(aCourse().signedByActingDirector("2026-02-09", "2026-02-10", "2026-02-12")))
                .containsExactly(SIGNATORY_NOT_APPOINTED, DIRECTOR_NOT_ABSENT);
        assertThat(grounds(aCourse().signedByActingDirector("2026-02-14", "2026-02-10", "2026-02-20")))
                .containsExactly(ACTING_BEFORE_ORDER);
    }

    private List<Ground> grounds(FinishedCourseFixture course) {
        return decide(course, false, false, 50, 1);
    }

    private List<Ground> decide(
            FinishedCourseFixture course, boolean other, boolean overlap, long freeBlanks, long certificates) {
        return policy.decide(new FinishedCourseFacts(
                        course.file(), other, overlap, freeBlanks, certificates, false, Settings.defaults()))
                .grounds();
    }
}
