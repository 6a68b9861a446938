package kz.bilik.attendance;

import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_ABOVE_TOTAL;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_NEGATIVE;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_NOT_IN_STEPS;
import static kz.bilik.attendance.policy.AttendanceRefusal.CORRECTION_WITHOUT_REASON;
import static kz.bilik.attendance.policy.AttendanceRefusal.ENTRY_BEFORE_SESSION;
import static kz.bilik.attendance.policy.AttendanceRefusal.ENTRY_WINDOW_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.bilik.audit.AuditRecord;
import kz.bilik.audit.AuditTrail;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.RunningCourses;
import kz.bilik.it.RunningCourses.Running;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Classes four and three days ago, today and tomorrow. */
@ArquillianTest
class AttendanceServiceIT {

    private static final int FOUR_DAYS_AGO = 0;
    private static final int THREE_DAYS_AGO = 1;
    private static final int TODAY = 2;
    private static final int TOMORROW = 3;

    @Inject
    private AttendanceService attendance;

    @Inject
    private RunningCourses courses;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsListener listener;

    @Test
    @Paragraph("23(3)")
    void the_trainer_marks_through_the_third_day_after_the_class_and_not_on_the_fourth() throws Exception {
        var course = course();

        trainer.run(() -> mark(course, 0, THREE_DAYS_AGO, "9"));
        trainer.run(() -> mark(course, 0, TODAY, "4.5"));
        var late = refused(() -> trainer.call(() -> mark(course, 0, FOUR_DAYS_AGO, "9")));

        assertThat(late).containsExactly(ENTRY_WINDOW_CLOSED);
        assertThat(marks(course, 0)).containsExactly(null, new BigDecimal("9.0"), new BigDecimal("4.5"), null);
    }

    @Test
    @Paragraph("23(3)")
    void after_the_term_the_administrator_corrects_with_a_reason_that_is_kept() throws Exception {
        var course = course();

        var silent = refused(() -> admin.call(() -> mark(course, 0, FOUR_DAYS_AGO, "9")));
        var blank = refused(() -> admin.call(() -> mark(course, 0, FOUR_DAYS_AGO, "9", "  ")));
        admin.run(() -> mark(course, 0, FOUR_DAYS_AGO, "9", "Журнал жоғалған еді"));
        var history = admin.call(() -> audit.history(
                "enrolment", String.valueOf(course.listeners().get(0).value())));

        assertThat(silent).containsExactly(CORRECTION_WITHOUT_REASON);
        assertThat(blank).containsExactly(CORRECTION_WITHOUT_REASON);
        assertThat(marks(course, 0).get(FOUR_DAYS_AGO)).isEqualByComparingTo("9");
        assertThat(history)
                .filteredOn(line -> line.entry().action().equals("ATTENDANCE_ENTERED"))
                .extracting(AuditRecord::actor, line -> line.entry().reason())
                .containsExactly(tuple("admin", "Журнал жоғалған еді"));
    }

    @Test
    @Paragraph("23(3)")
    void nobody_marks_a_class_that_has_not_been_held() throws Exception {
        var course = course();

        assertThat(refused(() -> trainer.call(() -> mark(course, 0, TOMORROW, "9"))))
                .containsExactly(ENTRY_BEFORE_SESSION);
        assertThat(refused(() -> admin.call(() -> mark(course, 0, TOMORROW, "9", "Алдын ала"))))
                .containsExactly(ENTRY_BEFORE_SESSION);
    }

    @Test
    @Paragraph("23(3)")
    void a_mark_is_in_half_hours_between_nothing_and_the_whole_class() throws Exception {
        var course = course();

        trainer.run(() -> mark(course, 0, TODAY, "0"));
        trainer.run(() -> mark(course, 1, TODAY, "0.5"));
        trainer.run(() -> mark(course, 2, TODAY, "9"));

        assertThat(refused(() -> trainer.call(() -> mark(course, 0, TODAY, "8.7"))))
                .containsExactly(ATTENDANCE_NOT_IN_STEPS);
        assertThat(refused(() -> trainer.call(() -> mark(course, 0, TODAY, "9.5"))))
                .containsExactly(ATTENDANCE_ABOVE_TOTAL);
        assertThat(refused(() -> trainer.call(() -> mark(course, 0, TODAY, "-0.5"))))
                .containsExactly(ATTENDANCE_NEGATIVE);
        assertThat(marks(course, 0).get(TODAY)).isEqualByComparingTo("0");
        assertThat(marks(course, 1).get(TODAY)).isEqualByComparingTo("0.5");
        assertThat(marks(course, 2).get(TODAY)).isEqualByComparingTo("9");
    }

    @Test
    @Paragraph("23(3)")
    void every_ground_is_stated_at_once() throws Exception {
        var course = course();

        assertThat(refused(() -> trainer.call(() -> mark(course, 0, FOUR_DAYS_AGO, "9.7"))))
                .containsExactly(ENTRY_WINDOW_CLOSED, ATTENDANCE_ABOVE_TOTAL, ATTENDANCE_NOT_IN_STEPS);
    }

    @Test
    @Paragraph("23(3)")
    void the_sheet_says_what_may_still_be_missed() throws Exception {
        var course = course();
        admin.run(() -> mark(course, 0, FOUR_DAYS_AGO, "2", "Ауырған"));
        trainer.run(() -> mark(course, 0, THREE_DAYS_AGO, "9"));
        admin.run(() -> mark(course, 1, FOUR_DAYS_AGO, "1.5", "Ауырған"));

        var rows = trainer.call(() -> attendance.sheet(course.id()).rows());

        var endangered = row(rows, course.listeners().get(0)).forecast();
        var lost = row(rows, course.listeners().get(1)).forecast();
        assertThat(row(rows, course.listeners().get(0)).attendancePercent()).isEqualTo("30.55");
        assertThat(endangered.reachable()).isTrue();
        assertThat(endangered.mayStillMissHours()).isEqualByComparingTo("0.2");
        assertThat(lost.reachable()).isFalse();
    }

    @Test
    @Paragraph("23(3)")
    void a_register_is_closed_to_other_trainers_and_to_listeners() throws Exception {
        var foreign = admin.call(() -> courses.ofAnotherTrainer(days()));
        var own = course();

        assertThatThrownBy(() -> trainer.run(() -> mark(foreign, 0, TODAY, "9")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listener.run(() -> mark(own, 0, TODAY, "9"))).isInstanceOf(EJBAccessException.class);
    }

    private Running course() throws Exception {
        return admin.call(() -> courses.withClassesOn(days()));
    }

    private LocalDate[] days() {
        var today = LocalDate.now(clock);
        return new LocalDate[] {today.minusDays(4), today.minusDays(3), today, today.plusDays(1)};
    }

    private Void mark(Running course, int who, int session, String hours) {
        return mark(course, who, session, hours, null);
    }

    private Void mark(Running course, int who, int session, String hours, String reason) {
        attendance.enter(
                course.listeners().get(who), course.classes().get(session).id(), new BigDecimal(hours), reason);
        return null;
    }

    private List<BigDecimal> marks(Running course, int who) throws Exception {
        var rows = admin.call(() -> attendance.sheet(course.id()).rows());
        var own = row(rows, course.listeners().get(who)).marks();
        return course.classes().stream()
                .map(session -> own.get(session.id().value()))
                .toList();
    }

    private static AttendanceRow row(List<AttendanceRow> rows, EnrolmentId listener) {
        return rows.stream()
                .filter(row -> row.enrolmentId().equals(listener))
                .findFirst()
                .orElseThrow();
    }

    private static List<Ground> refused(Callable<?> step) {
        return catchThrowableOfType(RefusedException.class, step::call).ruling().grounds();
    }
}
