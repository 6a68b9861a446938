package kz.bilik.course.policy;

import static kz.bilik.course.policy.TimetableRefusal.CONFLICTS_WITHOUT_REASON;
import static kz.bilik.course.policy.TimetableRefusal.ONLY_GUESTS;
import static kz.bilik.course.policy.TimetableRefusal.SESSIONS_OVERLAP;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_BEYOND_MIDNIGHT;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_HOURS_NOT_POSITIVE;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_INCOMPLETE;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_MODULE_FOREIGN;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_OUTSIDE_COURSE;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_OUTSIDE_STAGE;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_TEXT_TOO_LONG;
import static kz.bilik.course.policy.TimetableRefusal.SESSION_WITHOUT_DAY;
import static kz.bilik.course.policy.TimetableRefusal.TIMETABLE_CLOSED;
import static kz.bilik.course.policy.TimetableRefusal.TIMETABLE_HOURS_NOT_CURRICULUM;
import static kz.bilik.course.policy.TimetableRefusal.TIMETABLE_MODULE_HOURS_DIFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.course.CourseStage;
import kz.bilik.course.InstructorKind;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.SessionKind;
import kz.bilik.course.TimetableEntry;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ModuleId;
import kz.bilik.programme.policy.FormRefusal;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import kz.bilik.staffing.StaffMemberId;
import org.junit.jupiter.api.Test;

class TimetablePolicyTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final StaffMemberId TRAINER = new StaffMemberId(1);
    private static final List<ModuleDetail> MODULES = List.of(module(1, 20, 1), module(2, 16, 2));

    private final TimetablePolicy policy = new TimetablePolicy();
    private final TimetableProposal proposal = new TimetableProposal();

    @Test
    @Paragraph("16")
    void hours_are_exactly_those_of_the_curriculum_module_by_module() {
        assertThat(policy.publish(facts(full())).isAllowed()).isTrue();

        var less = full();
        less.set(0, session(MONDAY, "09:00", "3.5", 1));
        assertThat(policy.publish(facts(less)).grounds())
                .containsExactly(TIMETABLE_HOURS_NOT_CURRICULUM, TIMETABLE_MODULE_HOURS_DIFFER);

        var more = full();
        more.set(0, session(MONDAY, "09:00", "4.5", 1));
        assertThat(policy.publish(facts(more)).grounds()).contains(TIMETABLE_HOURS_NOT_CURRICULUM);

        var shifted = full();
        shifted.set(0, session(MONDAY, "09:00", "4", 2));
        assertThat(policy.publish(facts(shifted)).grounds()).containsExactly(TIMETABLE_MODULE_HOURS_DIFFER);
    }

    @Test
    @Paragraph("16")
    void a_draft_has_days_and_hours_that_can_be() {
        assertThat(policy.write(facts(List.of())).isAllowed()).isTrue();
        assertThat(policy.write(facts(List.of(session(null, "09:00", "4", 1)))).grounds())
                .containsExactly(SESSION_WITHOUT_DAY);
        assertThat(policy.write(facts(List.of(session(MONDAY, "09:00", "0", 1))))
                        .grounds())
                .containsExactly(SESSION_HOURS_NOT_POSITIVE);
        assertThat(policy.write(facts(List.of(session(MONDAY, "09:00", "4", 9))))
                        .grounds())
                .containsExactly(SESSION_MODULE_FOREIGN);
        assertThat(policy.write(facts(List.of(session(MONDAY, "22:29", "2", 1))))
                        .isAllowed())
                .isTrue();
        assertThat(policy.write(facts(List.of(session(MONDAY, "22:30", "2", 1))))
                        .grounds())
                .containsExactly(SESSION_BEYOND_MIDNIGHT);
        assertThat(policy.write(facts(List.of(in(session(MONDAY, "09:00", "4", 1), PlaceKind.ROOM, "а".repeat(301)))))
                        .grounds())
                .containsExactly(SESSION_TEXT_TOO_LONG);
        assertThat(policy.write(facts(List.of(in(session(MONDAY, "09:00", "4", 1), PlaceKind.ROOM, "а".repeat(300)))))
                        .isAllowed())
                .isTrue();
        assertThat(TIMETABLE_CLOSED.paragraph()).isEqualTo("16");
    }

    @Test
    @Paragraph("16")
    void each_class_has_its_hour_module_place_and_instructor() {
        var first = session(MONDAY, "09:00", "4", 1);
        assertIncomplete(new TimetableEntry(
                MONDAY,
                null,
                first.hours(),
                first.module(),
                first.kind(),
                PlaceKind.ROOM,
                "101",
                InstructorKind.TRAINER,
                TRAINER,
                null));
        assertIncomplete(in(first, PlaceKind.ROOM, " "));
        assertIncomplete(in(first, null, "101"));
        assertIncomplete(by(first, InstructorKind.TRAINER, null, null));
        assertIncomplete(by(first, InstructorKind.GUEST, null, " "));
    }

    private void assertIncomplete(TimetableEntry entry) {
        var entries = full();
        entries.set(0, entry);
        assertThat(policy.publish(facts(entries)).grounds()).containsExactly(SESSION_INCOMPLETE);
    }

    @Test
    @Paragraph("16")
    void classes_lie_within_the_days_of_the_course() {
        var early = full();
        early.set(0, session(MONDAY.minusDays(1), "09:00", "4", 1));
        assertThat(policy.publish(facts(early)).grounds()).containsExactly(SESSION_OUTSIDE_COURSE);

        var late = full();
        late.set(0, session(FRIDAY.plusDays(1), "09:00", "4", 1));
        assertThat(policy.publish(facts(late)).grounds()).containsExactly(SESSION_OUTSIDE_COURSE);
    }

    @Test
    @Paragraph("19")
    void classes_of_a_stage_lie_in_its_days() {
        var stages =
                List.of(new CourseStage(1, MONDAY, MONDAY.plusDays(2)), new CourseStage(2, MONDAY.plusDays(3), FRIDAY));
        assertThat(policy.publish(staged(full(), stages)).isAllowed()).isTrue();

        var shifted = full();
        shifted.set(0, session(FRIDAY, "19:00", "4", 1));
        assertThat(policy.publish(staged(shifted, stages)).grounds()).containsExactly(SESSION_OUTSIDE_STAGE);
    }

    @Test
    @Paragraph("16")
    void a_group_is_never_in_two_classes_and_a_double_claim_needs_a_reason() {
        assertThat(policy.publish(conflicting(1, 0, "себеп")).grounds()).containsExactly(SESSIONS_OVERLAP);
        assertThat(policy.publish(conflicting(0, 1, " ")).grounds()).containsExactly(CONFLICTS_WITHOUT_REASON);
        assertThat(policy.hinder(conflicting(0, 1, null)).isAllowed()).isTrue();
        assertThat(policy.publish(conflicting(0, 1, "екі топқа ортақ дәріс")).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("4")
    void scenario_43_a_mixed_course_with_classes_at_a_distance_only_is_not_published() {
        var distant = new ArrayList<>(full().stream()
                .map(entry -> in(entry, PlaceKind.DISTANCE_LINK, "https://meet.example.kz/1"))
                .toList());
        assertThat(policy.publish(formed(CourseForm.MIXED, true, distant)).grounds())
                .containsExactly(FormRefusal.MIXED_WITHOUT_FACE_TO_FACE);

        distant.set(0, session(MONDAY, "09:00", "4", 1));
        assertThat(policy.publish(formed(CourseForm.MIXED, true, distant)).isAllowed())
                .isTrue();
        assertThat(policy.publish(formed(CourseForm.WITHOUT_LEAVE, false, distant))
                        .grounds())
                .containsExactly(FormRefusal.DISTANCE_NOT_FORESEEN);
    }

    @Test
    @Paragraph("21")
    void invited_persons_give_single_classes_and_never_all() {
        var guests = full().stream()
                .map(entry -> by(entry, InstructorKind.GUEST, null, "Ким А. В."))
                .toList();
        assertThat(policy.publish(facts(guests)).grounds()).containsExactly(ONLY_GUESTS);

        var half = full();
        half.replaceAll(
                entry -> entry.module().value() == 2 ? by(entry, InstructorKind.GUEST, null, "Ким А. В.") : entry);
        assertThat(policy.warn(facts(half)).isAllowed()).isTrue();
        half.set(0, by(half.get(0), InstructorKind.GUEST, null, "Ким А. В."));
        assertThat(policy.warn(facts(half)).grounds()).containsExactly(TimetableWarning.MOST_HOURS_BY_GUESTS);
        assertThat(policy.publish(facts(half)).grounds()).containsExactly(TimetableRefusal.GUESTS_WITHOUT_REASON);
        assertThat(policy.publish(facts(
                                CourseForm.WITH_PAID_LEAVE, false, List.of(), half, 0, 0, "өңірлік палатаның өкілдері"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("16")
    void a_proposal_has_the_hours_of_the_curriculum_and_needs_only_what_people_know() {
        var days = MONDAY.datesUntil(FRIDAY.plusDays(1)).toList();
        var proposed = proposal.of(MODULES, List.of(days), CourseForm.WITH_PAID_LEAVE, false, "101-аудитория", TRAINER);

        assertThat(policy.publish(facts(proposed)).isAllowed()).isTrue();
        assertThat(proposed).allMatch(entry -> entry.hours().intValue() <= 4);

        var mixed = proposal.of(MODULES, List.of(days), CourseForm.MIXED, false, "101-аудитория", TRAINER);
        assertThat(policy.publish(formed(CourseForm.MIXED, true, mixed)).grounds())
                .containsExactly(SESSION_INCOMPLETE);
        assertThat(mixed.stream().map(TimetableEntry::placeKind)).contains(PlaceKind.ROOM, PlaceKind.DISTANCE_LINK);

        var inStages = proposal.of(
                MODULES,
                List.of(days.subList(0, 3), days.subList(3, 5)),
                CourseForm.WITH_PAID_LEAVE,
                false,
                "101-аудитория",
                TRAINER);
        assertThat(policy.publish(staged(
                                inStages,
                                List.of(
                                        new CourseStage(1, MONDAY, MONDAY.plusDays(2)),
                                        new CourseStage(2, MONDAY.plusDays(3), FRIDAY))))
                        .isAllowed())
                .isTrue();
    }

    /** 36 hours: two classes of four on Monday to Thursday and one on Friday. */
    private static List<TimetableEntry> full() {
        var entries = new ArrayList<TimetableEntry>();
        for (var at = 0; at < 9; at++) {
            entries.add(session(MONDAY.plusDays(at / 2), at % 2 == 0 ? "09:00" : "13:00", "4", at < 5 ? 1 : 2));
        }
        return moved(entries);
    }

    /** The classes of the second module from Thursday on, so that they make a stage. */
    private static List<TimetableEntry> moved(List<TimetableEntry> entries) {
        entries.set(5, session(MONDAY.plusDays(3), "17:00", "4", 2));
        return entries;
    }

    private static TimetableEntry session(LocalDate day, String start, String hours, long module) {
        return new TimetableEntry(
                day,
                LocalTime.parse(start),
                new BigDecimal(hours),
                new ModuleId(module),
                SessionKind.LECTURE,
                PlaceKind.ROOM,
                "101-аудитория",
                InstructorKind.TRAINER,
                TRAINER,
                null);
    }

    private static TimetableEntry in(TimetableEntry entry, PlaceKind kind, String place) {
        return new TimetableEntry(
                entry.heldOn(),
                entry.start(),
                entry.hours(),
                entry.module(),
                entry.kind(),
                kind,
                place,
                entry.instructor(),
                entry.trainer(),
                entry.guest());
    }

    private static TimetableEntry by(TimetableEntry entry, InstructorKind kind, StaffMemberId trainer, String guest) {
        return new TimetableEntry(
                entry.heldOn(),
                entry.start(),
                entry.hours(),
                entry.module(),
                entry.kind(),
                entry.placeKind(),
                entry.place(),
                kind,
                trainer,
                guest);
    }

    private static TimetableFacts facts(List<TimetableEntry> entries) {
        return facts(CourseForm.WITH_PAID_LEAVE, false, List.of(), entries, 0, 0, null);
    }

    private static TimetableFacts formed(CourseForm form, boolean distance, List<TimetableEntry> entries) {
        return facts(form, distance, List.of(), entries, 0, 0, null);
    }

    private static TimetableFacts staged(List<TimetableEntry> entries, List<CourseStage> stages) {
        return facts(CourseForm.WITH_PAID_LEAVE, false, stages, entries, 0, 0, null);
    }

    private static TimetableFacts conflicting(long group, long others, String reason) {
        return facts(CourseForm.WITH_PAID_LEAVE, false, List.of(), full(), group, others, reason);
    }

    private static TimetableFacts facts(
            CourseForm form,
            boolean distance,
            List<CourseStage> stages,
            List<TimetableEntry> entries,
            long group,
            long others,
            String reason) {
        return new TimetableFacts(
                form, distance, MONDAY, FRIDAY, stages, 36, MODULES, entries, group, others, 45, reason);
    }

    private static ModuleDetail module(long id, int hours, int stage) {
        return new ModuleDetail(new ModuleId(id), (int) id, new LocalText("Модуль " + id, null, null), hours, stage);
    }
}
