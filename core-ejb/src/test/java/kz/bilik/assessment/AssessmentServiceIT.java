package kz.bilik.assessment;

import static kz.bilik.assessment.policy.AssessmentRefusal.CONFIRMED_BY_GRADER;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_OUT_OF_RANGE;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_TOO_PRECISE;
import static kz.bilik.assessment.policy.AssessmentRefusal.PROTOCOL_INCOMPLETE;
import static kz.bilik.assessment.policy.AssessmentRefusal.RESULTS_NOT_OPEN;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_OUT_OF_RANGE;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_TOO_PRECISE;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM;
import static kz.bilik.attendance.policy.AttendanceRefusal.REGISTER_LOCKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.bilik.agreement.policy.AgreementRefusal;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.course.policy.CourseRefusal;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsCommission;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.RunningCourses;
import kz.bilik.it.RunningCourses.Running;
import kz.bilik.outcome.Outcome;
import kz.bilik.outcome.OutcomeDetail;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The assessment of a course whose four classes were held today and in the three days before. Listener 0 has attended 29 of 36 hours,
 * 1 all of them, 2 only 28.5; listener 3 attended all but has no agreement.
 */
@ArquillianTest
class AssessmentServiceIT {

    private static final int JUST_ENOUGH = 0;
    private static final int ALWAYS_THERE = 1;
    private static final int TOO_SELDOM = 2;
    private static final int WITHOUT_AGREEMENT = 3;

    @Inject
    private AssessmentService assessments;

    @Inject
    private AttendanceService attendance;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private RunningCourses courses;

    @Inject
    private Clock clock;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsCommission commission;

    @Inject
    private AsAdmin admin;

    @Test
    @Paragraph({"23", "23(3)", "23(4)"})
    void only_who_attended_80_percent_and_has_an_agreement_is_assessed() throws Exception {
        var course = opened();

        trainer.run(() -> score(course, JUST_ENOUGH, "25"));

        assertThat(refused(() -> trainer.call(() -> score(course, TOO_SELDOM, "50"))))
                .containsExactly(ATTENDANCE_BELOW_MINIMUM);
        assertThat(refused(() -> trainer.call(() -> score(course, WITHOUT_AGREEMENT, "50"))))
                .containsExactly(AgreementRefusal.AGREEMENT_MISSING);
    }

    @Test
    @Paragraph("23(3)")
    void the_assessment_waits_for_the_last_class_and_for_the_last_mark() throws Exception {
        var today = LocalDate.now(clock);
        var course = admin.call(
                () -> courses.withClassesOn(today.minusDays(2), today.minusDays(1), today, today.plusDays(1)));

        assertThat(refused(() -> admin.call(() -> open(course, today))))
                .containsExactly(CourseRefusal.CLASSES_NOT_HELD, CourseRefusal.REGISTER_OPEN);
    }

    @Test
    @Paragraph("23(4)")
    void twenty_five_of_fifty_passes_and_a_hundredth_less_fails() throws Exception {
        var course = opened();
        trainer.run(() -> score(course, JUST_ENOUGH, "25"));
        trainer.run(() -> score(course, ALWAYS_THERE, "24.99"));
        grade(course, JUST_ENOUGH);
        grade(course, ALWAYS_THERE);
        admin.run(() -> assessments.confirm(course.id()));

        admin.run(() -> outcomes.decideCourse(course.id()));

        var passed = outcome(course, JUST_ENOUGH);
        var failed = outcome(course, ALWAYS_THERE);
        assertThat(passed.outcome()).isEqualTo(Outcome.CERTIFIED);
        assertThat(passed.arithmetic())
                .extracting(line -> line.formula())
                .containsExactly("29 × 100 ÷ 36 = 80.55 % ≥ 80 %", "25 × 100 ÷ 50 = 50.00 % ≥ 50 %");
        assertThat(failed.outcome()).isEqualTo(Outcome.REFERENCE);
        assertThat(failed.grounds()).extracting(line -> line.paragraph()).containsExactly("23(4)");
        assertThat(failed.arithmetic())
                .extracting(line -> line.formula())
                .contains("24.99 × 100 ÷ 50 = 49.98 % < 50 %");
        assertThat(outcome(course, TOO_SELDOM).outcome()).isEqualTo(Outcome.REFERENCE);
        assertThat(outcome(course, WITHOUT_AGREEMENT).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @Paragraph({"23(4)", "2(7)"})
    void a_result_that_cannot_be_true_is_not_entered() throws Exception {
        var course = opened();

        assertThat(refused(() -> trainer.call(() -> score(course, JUST_ENOUGH, "50.01"))))
                .containsExactly(SCORE_OUT_OF_RANGE);
        assertThat(refused(() -> trainer.call(() -> score(course, JUST_ENOUGH, "-0.01"))))
                .containsExactly(SCORE_OUT_OF_RANGE);
        assertThat(refused(() -> trainer.call(() -> score(course, JUST_ENOUGH, "24.995"))))
                .containsExactly(SCORE_TOO_PRECISE);
        assertThat(refused(() -> trainer.call(() -> grade(course, JUST_ENOUGH, 0, "100.01"))))
                .containsExactly(GRADE_OUT_OF_RANGE);
        assertThat(refused(() -> trainer.call(() -> grade(course, JUST_ENOUGH, 0, "99.999"))))
                .containsExactly(GRADE_TOO_PRECISE);
        trainer.run(() -> score(course, JUST_ENOUGH, "50"));
        trainer.run(() -> grade(course, JUST_ENOUGH, 0, "100"));
        trainer.run(() -> score(course, JUST_ENOUGH, "0"));
        assertThat(admin.call(() -> assessments.assessment(course.id()).rows()))
                .filteredOn(row -> row.enrolmentId().equals(course.listeners().get(JUST_ENOUGH)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.score()).isEqualByComparingTo("0");
                    assertThat(row.grades().get(0)).isEqualByComparingTo("100");
                });
    }

    @Test
    @Paragraph("26")
    void a_member_of_the_commission_sees_the_courses_that_name_him_while_they_do_and_no_other() throws Exception {
        var course = opened();
        assertThatThrownBy(() -> commission.call(() -> assessments.assessment(course.id())))
                .isInstanceOf(NotFoundException.class);

        admin.run(() -> assessments.name(course.id(), "commission"));
        assertThat(commission.call(() -> assessments.assessment(course.id())).rows())
                .hasSize(4);
        assertThat(commission.call(() -> assessments.assessment(course.id())).commission())
                .extracting(CommissionMember::username)
                .containsExactly("commission");
        assertThatThrownBy(() -> admin.run(() -> assessments.name(course.id(), "trainer")))
                .isInstanceOf(NotFoundException.class);

        admin.run(() -> assessments.release(course.id(), "commission"));
        assertThatThrownBy(() -> commission.call(() -> assessments.assessment(course.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_trainer_who_listens_to_a_course_of_another_grades_nobody_in_it() throws Exception {
        var today = LocalDate.now(clock);
        var course = admin.call(() -> courses.ofAnotherTrainer(today));
        admin.run(() -> {
            for (var who = 0; who < course.listeners().size(); who++) {
                attend(course, who, 0, "9", null);
            }
        });
        admin.run(() -> assessments.open(course.id(), today, null));
        admin.run(() -> courses.trainerListensAs(course.listeners().get(0)));
        try {
            assertThatThrownBy(() -> trainer.call(() -> score(course, 0, "50"))).isInstanceOf(NotFoundException.class);
        } finally {
            admin.run(courses::trainerOnlyTeaches);
        }
    }

    @Test
    @Paragraph("26")
    void nobody_who_entered_a_result_confirms_it_even_if_somebody_else_entered_the_last_one() throws Exception {
        var course = opened();
        admin.run(() -> courses.alsoTaughtByTheCommission(course));
        commission.run(() -> score(course, JUST_ENOUGH, "31"));
        var alone = refused(() -> commission.call(() -> confirm(course)));
        trainer.run(() -> score(course, ALWAYS_THERE, "40"));

        var stillGrader = refused(() -> commission.call(() -> confirm(course)));
        admin.run(() -> assessments.confirm(course.id()));

        assertThat(alone).containsExactly(PROTOCOL_INCOMPLETE, CONFIRMED_BY_GRADER);
        assertThat(stillGrader).containsExactly(CONFIRMED_BY_GRADER);
        assertThat(admin.call(() -> assessments.assessment(course.id())).confirmedBy())
                .isEqualTo("admin");
    }

    @Test
    @Paragraph("26")
    void an_absence_is_a_line_of_the_protocol_and_an_administrator_never_grades() throws Exception {
        var course = opened();
        trainer.run(() -> score(course, JUST_ENOUGH, "31"));
        var incomplete = refused(() -> admin.call(() -> confirm(course)));
        trainer.run(() -> assessments.enterScore(course.listeners().get(ALWAYS_THERE), null));

        admin.run(() -> assessments.confirm(course.id()));

        assertThat(incomplete).containsExactly(PROTOCOL_INCOMPLETE);
        assertThatThrownBy(() -> admin.run(() -> score(course, JUST_ENOUGH, "50")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Paragraph({"23(3)", "26"})
    void a_confirmed_protocol_locks_results_and_register() throws Exception {
        var course = opened();
        trainer.run(() -> score(course, JUST_ENOUGH, "31"));
        trainer.run(() -> score(course, ALWAYS_THERE, "40"));
        admin.run(() -> assessments.confirm(course.id()));

        assertThat(refused(() -> trainer.call(() -> score(course, JUST_ENOUGH, "50"))))
                .containsExactly(RESULTS_NOT_OPEN);
        assertThat(refused(() -> trainer.call(() -> grade(course, JUST_ENOUGH, 0, "90"))))
                .containsExactly(RESULTS_NOT_OPEN);
        assertThat(refused(() -> admin.call(() -> confirm(course)))).containsExactly(RESULTS_NOT_OPEN);
        assertThat(refused(() -> trainer.call(() -> attend(course, TOO_SELDOM, 0, "9", null))))
                .containsExactly(REGISTER_LOCKED);
        assertThat(refused(() -> admin.call(() -> attend(course, TOO_SELDOM, 0, "9", "Қате"))))
                .containsExactly(REGISTER_LOCKED);
    }

    private Running opened() throws Exception {
        var today = LocalDate.now(clock);
        var course = admin.call(
                () -> courses.withClassesOn(today.minusDays(3), today.minusDays(2), today.minusDays(1), today));
        trainer.run(() -> {
            for (var session = 0; session < 4; session++) {
                attend(course, JUST_ENOUGH, session, session == 0 ? "2" : "9", null);
                attend(course, ALWAYS_THERE, session, "9", null);
                attend(course, TOO_SELDOM, session, session == 0 ? "1.5" : "9", null);
                attend(course, WITHOUT_AGREEMENT, session, "9", null);
            }
        });
        admin.run(() -> assessments.open(course.id(), today, null));
        return course;
    }

    private Void open(Running course, LocalDate day) {
        assessments.open(course.id(), day, null);
        return null;
    }

    private Void attend(Running course, int who, int session, String hours, String reason) {
        attendance.enter(
                course.listeners().get(who), course.classes().get(session).id(), new BigDecimal(hours), reason);
        return null;
    }

    private Void score(Running course, int who, String points) {
        assessments.enterScore(course.listeners().get(who), new BigDecimal(points));
        return null;
    }

    private void grade(Running course, int who) throws Exception {
        trainer.run(() -> grade(course, who, 0, "90"));
        trainer.run(() -> grade(course, who, 1, "85"));
    }

    private Void grade(Running course, int who, int module, String percent) {
        assessments.enterGrade(
                course.listeners().get(who), course.modules().get(module).id(), new BigDecimal(percent));
        return null;
    }

    private Void confirm(Running course) {
        assessments.confirm(course.id());
        return null;
    }

    private OutcomeDetail outcome(Running course, int who) throws Exception {
        return admin.call(() -> outcomes.outcome(course.listeners().get(who)));
    }

    private static List<Ground> refused(Callable<?> step) {
        return catchThrowableOfType(RefusedException.class, step::call).ruling().grounds();
    }
}
