package kz.bilik.finishedcourse.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.GRADES_MORE_THAN_MODULES;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_OUT_OF_RANGE;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_ABOVE_TOTAL;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_NEGATIVE;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_NOT_IN_STEPS;
import static kz.bilik.enrolment.policy.EnrolmentRefusal.POSITION_NOT_COVERED;
import static kz.bilik.finishedcourse.FinishedCourseFixture.aListener;
import static kz.bilik.finishedcourse.FinishedCourseFixture.named;
import static kz.bilik.finishedcourse.policy.ListenerRefusal.IIN_REPEATED;
import static kz.bilik.finishedcourse.policy.ListenerRefusal.NAME_MISSING;
import static kz.bilik.finishedcourse.policy.ListenerRefusal.SURNAME_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.finishedcourse.FinishedCourse;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.IinRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakePolicyTest {

    private final IntakePolicy policy = new IntakePolicy();

    @ParameterizedTest
    @CsvSource({
        "850315400125, IIN_CHECKSUM",
        "900229300451, IIN_DATE",
        "850315700123, IIN_CENTURY",
        "990440001234, IIN_IS_BIN",
        "85031540012, IIN_LENGTH",
        "8503154001244, IIN_LENGTH",
        "85031540012А, IIN_LENGTH",
        ", IIN_LENGTH"
    })
    @Paragraph("9")
    void a_number_that_is_no_individual_number_says_why(String iin, IinRefusal ground) {
        assertThat(grounds(aListener(iin))).containsExactly(ground);
    }

    @Test
    @Paragraph("9")
    void a_person_is_on_the_list_once() {
        assertThat(decide(aListener("850315400124"), true)).containsExactly(IIN_REPEATED);
        assertThat(decide(aListener("850315400124"), false)).isEmpty();
    }

    @Test
    @Paragraph("9")
    void a_person_has_a_surname_and_a_name_but_need_not_have_a_patronymic() {
        var nameless = named("850315400124", null, " ", "PEDAGOGUE", "60", "31", "90", "85", "77");

        assertThat(grounds(nameless)).containsExactly(SURNAME_MISSING, NAME_MISSING);
    }

    @Test
    @Paragraph("1")
    void a_cook_is_no_listener() {
        assertThat(grounds(aListener("850315400124", "COOK", "60", "31", "90", "85", "77")))
                .containsExactly(POSITION_NOT_COVERED);
    }

    @Test
    @Paragraph({"23(3)", "23(4)", "2(7)"})
    void what_cannot_be_true_is_named_together() {
        assertThat(grounds(aListener("850315400124", "HEAD", "72.3", "51", "90", "85", "77", "60")))
                .containsExactly(
                        ATTENDANCE_ABOVE_TOTAL, ATTENDANCE_NOT_IN_STEPS, SCORE_OUT_OF_RANGE, GRADES_MORE_THAN_MODULES);
        assertThat(grounds(aListener("850315400124", "HEAD", "-1", "0", "90", "85", "77")))
                .containsExactly(ATTENDANCE_NEGATIVE);
    }

    @Test
    @Paragraph({"23(3)", "23(4)", "2(7)"})
    void what_is_merely_missing_is_left_to_the_outcome() {
        assertThat(grounds(aListener("850315400124", "HEAD", null, null))).isEmpty();
    }

    private List<Ground> grounds(FinishedCourse.Listener listener) {
        return decide(listener, false);
    }

    private List<Ground> decide(FinishedCourse.Listener listener, boolean repeated) {
        return policy.decide(new IntakeFacts(
                        listener, repeated, new BigDecimal("72"), new BigDecimal("50"), 3, Settings.defaults()))
                .grounds();
    }
}
