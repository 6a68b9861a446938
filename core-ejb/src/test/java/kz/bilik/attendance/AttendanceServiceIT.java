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
import java.util.concurrent.Executors;
import kz.bilik.attendance.Marking.RefusedMark;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.audit.AuditRecord;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseService;
import kz.bilik.course.ReplacementClass;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.course.TimetableService;
import kz.bilik.course.policy.ClassChangeRefusal;
import kz.bilik.course.policy.CourseRefusal;
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
    private CourseService teaching;

    @Inject
    private TimetableService timetables;

    @Inject
    private HeardLosses losses;

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
        var history = admin.call(
                () -> audit.history("course", String.valueOf(course.id().value())));

        assertThat(silent).containsExactly(CORRECTION_WITHOUT_REASON);
        assertThat(blank).containsExactly(CORRECTION_WITHOUT_REASON);
        assertThat(marks(course, 0).get(FOUR_DAYS_AGO)).isEqualByComparingTo("9");
        assertThat(history)
                .filteredOn(line -> line.entry().action().equals("ATTENDANCE_ENTERED"))
                .extracting(AuditRecord::actor, line -> line.entry().reason())
                .containsExactly(tuple("admin", "Журнал жоғалған еді"));
    }

    @Test
    void a_trainer_who_listens_to_a_course_of_another_marks_nobody_in_it() throws Exception {
        var today = LocalDate.now(clock);
        var course = admin.call(() -> courses.ofAnotherTrainer(today.minusDays(1), today));
        admin.run(() -> courses.trainerListensAs(course.listeners().get(0)));
        try {
            assertThat(trainer.call(() -> attendance.sheet(course.id())).open()).isEmpty();
            assertThatThrownBy(() -> trainer.call(() -> mark(course, 0, 0, "9")))
                    .isInstanceOf(NotFoundException.class);
        } finally {
            admin.run(courses::trainerOnlyTeaches);
        }
        assertThat(marks(course, 0)).containsExactly(null, null);
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

    @Test
    @Paragraph("23(3)")
    void one_bad_cell_keeps_the_whole_block_out_and_is_named_with_its_place_and_reasons() throws Exception {
        var course = course();

        var marking = trainer.call(() -> attendance.mark(
                course.id(),
                List.of(
                        cell(course, 0, TODAY, "9", null),
                        cell(course, 1, TODAY, "9.5", null),
                        cell(course, 2, FOUR_DAYS_AGO, "2.7", null),
                        cell(course, 3, TODAY, null, null)),
                null));

        assertThat(marking.entered()).isZero();
        assertThat(marking.refused())
                .extracting(
                        RefusedMark::enrolment,
                        RefusedMark::position,
                        bad -> bad.ruling().grounds())
                .containsExactly(
                        tuple(course.listeners().get(1), 3, List.of(ATTENDANCE_ABOVE_TOTAL)),
                        tuple(course.listeners().get(2), 1, List.of(ENTRY_WINDOW_CLOSED, ATTENDANCE_NOT_IN_STEPS)),
                        tuple(course.listeners().get(3), 3, List.of(AttendanceRefusal.ATTENDANCE_EMPTIED)));
        assertThat(marks(course, 0)).containsOnlyNulls();
    }

    @Test
    @Paragraph("23(3)")
    void two_who_mark_at_once_lose_nothing_and_nobody_writes_over_another_unseen() throws Exception {
        var course = course();
        var jobs = Executors.newFixedThreadPool(2);
        try {
            var first = jobs.submit(() -> trainer.call(() -> attendance.mark(
                    course.id(), List.of(cell(course, 0, TODAY, "9", null), cell(course, 1, TODAY, "9", null)), null)));
            var second = jobs.submit(() -> admin.call(() -> attendance.mark(
                    course.id(),
                    List.of(cell(course, 2, TODAY, "4.5", null), cell(course, 3, TODAY, "0", null)),
                    null)));
            assertThat(first.get().entered() + second.get().entered()).isEqualTo(4);
        } finally {
            jobs.shutdownNow();
        }
        var unseen = trainer.call(() -> attendance.mark(course.id(), List.of(cell(course, 2, TODAY, "9", null)), null));
        var seen = trainer.call(() -> attendance.mark(course.id(), List.of(cell(course, 2, TODAY, "9", "4.5")), null));

        assertThat(unseen.refused()).singleElement().satisfies(bad -> {
            assertThat(bad.ruling().grounds()).containsExactly(AttendanceRefusal.MARKED_BY_ANOTHER);
            assertThat(bad.stands()).isEqualByComparingTo("4.5");
            assertThat(bad.by()).isEqualTo("admin");
        });
        assertThat(seen.entered()).isEqualTo(1);
        assertThat(marks(course, 2).get(TODAY)).isEqualByComparingTo("9");
        assertThat(marks(course, 0).get(TODAY)).isEqualByComparingTo("9");
        assertThat(marks(course, 3).get(TODAY)).isEqualByComparingTo("0");
    }

    @Test
    @Paragraph("23(3)")
    void the_history_says_what_a_mark_was_what_it_became_by_whom_and_why() throws Exception {
        var course = course();
        trainer.run(() -> mark(course, 0, THREE_DAYS_AGO, "9"));
        admin.run(() -> mark(course, 0, FOUR_DAYS_AGO, "2", "Журнал жоғалған еді"));
        admin.run(() -> mark(course, 0, FOUR_DAYS_AGO, "4.5", "Анықталды"));

        var history = trainer.call(() -> attendance.history(course.id()));

        assertThat(history)
                .extracting(
                        MarkChange::position,
                        change ->
                                change.before() == null ? null : change.before().toPlainString(),
                        change -> change.after().toPlainString(),
                        MarkChange::reason,
                        MarkChange::by)
                .containsExactly(
                        tuple(1, "2.0", "4.5", "Анықталды", "admin"),
                        tuple(1, null, "2.0", "Журнал жоғалған еді", "admin"),
                        tuple(2, null, "9.0", null, "trainer"));
        assertThat(history.get(0).at()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    @Paragraph("23(3)")
    void a_minimum_out_of_reach_is_told_once_and_again_only_after_a_correction() throws Exception {
        var course = course();
        var lost = course.listeners().get(0);

        trainer.run(() -> mark(course, 0, THREE_DAYS_AGO, "1.5"));
        assertThat(told(lost)).containsExactly(days()[THREE_DAYS_AGO].toString());
        trainer.run(() -> mark(course, 0, TODAY, "0"));
        assertThat(told(lost)).hasSize(1);
        trainer.run(() -> mark(course, 0, THREE_DAYS_AGO, "9"));
        trainer.run(() -> mark(course, 0, TODAY, "9"));
        trainer.run(() -> mark(course, 0, TODAY, "0"));

        assertThat(told(lost)).containsExactly(days()[THREE_DAYS_AGO].toString(), days()[TODAY].toString());
    }

    @Test
    @Paragraph("23(3)")
    void whoever_is_not_on_the_course_is_not_marked_in_it() throws Exception {
        var own = course();
        var foreign = admin.call(() -> courses.ofAnotherTrainer(days()));
        var smuggled =
                new NewMark(foreign.listeners().get(0), own.classes().get(TODAY).id(), BigDecimal.ONE, null);
        var misplaced =
                new NewMark(own.listeners().get(0), foreign.classes().get(TODAY).id(), BigDecimal.ONE, null);

        assertThatThrownBy(() -> trainer.call(() -> attendance.mark(own.id(), List.of(smuggled), null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(trainer.call(() -> attendance.mark(own.id(), List.of(misplaced), null))
                        .refused())
                .singleElement()
                .satisfies(bad ->
                        assertThat(bad.ruling().grounds()).containsExactly(AttendanceRefusal.CLASS_NOT_OF_COURSE));
    }

    @Test
    @Paragraph("16")
    void a_cancelled_class_has_no_marks_keeps_its_hours_and_is_replaced_before_the_assessment() throws Exception {
        var course = course();
        var cancelled = course.classes().get(TOMORROW).id();

        assertThat(refused(() ->
                        admin.call(() -> cancel(course.classes().get(TODAY).id(), " "))))
                .containsExactly(ClassChangeRefusal.CLASS_CANCELLED_WITHOUT_REASON);
        admin.run(() -> cancel(cancelled, "жарық өшті"));
        var sheet = admin.call(() -> attendance.sheet(course.id()));
        assertThat(sheet.sessions()).hasSize(3);
        assertThat(sheet.courseHours()).isEqualByComparingTo("36");
        assertThat(refused(() -> admin.call(() -> {
                    teaching.startAssessment(course.id());
                    return null;
                })))
                .contains(CourseRefusal.CLASSES_NOT_REPLACED);

        var other = admin.call(() -> timetables.replaceClass(
                cancelled, new ReplacementClass(days()[TOMORROW], null, null, null, null, null, null)));

        assertThat(refused(() -> admin.call(() -> {
                    teaching.startAssessment(course.id());
                    return null;
                })))
                .doesNotContain(CourseRefusal.CLASSES_NOT_REPLACED);
        assertThat(admin.call(() -> attendance.sheet(course.id()))).satisfies(now -> {
            assertThat(now.sessions()).hasSize(4).extracting(SessionDetail::id).contains(other);
            assertThat(now.courseHours()).isEqualByComparingTo("36");
        });
        assertThat(admin.call(() -> timetables.timetable(course.id())).sessions())
                .filteredOn(row -> row.cancelled() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cancelled().reason()).isEqualTo("жарық өшті");
                    assertThat(row.cancelled().replaced()).isTrue();
                });
        assertThat(refused(() -> admin.call(() -> timetables.replaceClass(
                        cancelled, new ReplacementClass(days()[TODAY], null, null, null, null, null, null)))))
                .containsExactly(ClassChangeRefusal.CLASS_ALREADY_REPLACED);
        assertThatThrownBy(() -> trainer.run(() -> cancel(other, "себеп"))).isInstanceOf(EJBAccessException.class);
    }

    private Void cancel(SessionId id, String reason) {
        timetables.cancelClass(id, reason);
        return null;
    }

    /** What the register has told of a listener, as others hear it. */
    private List<String> told(EnrolmentId listener) {
        return losses.of(listener);
    }

    private static NewMark cell(Running course, int who, int session, String hours, String seen) {
        return new NewMark(
                course.listeners().get(who),
                course.classes().get(session).id(),
                hours == null ? null : new BigDecimal(hours),
                seen == null ? null : new BigDecimal(seen));
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
