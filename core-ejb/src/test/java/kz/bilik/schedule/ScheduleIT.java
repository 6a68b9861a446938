package kz.bilik.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.course.LeadCategory;
import kz.bilik.course.LeadTrainer;
import kz.bilik.course.SessionConflictKind;
import kz.bilik.course.TimetableService;
import kz.bilik.course.policy.CourseStepRefusal;
import kz.bilik.course.policy.LeadTrainerRefusal;
import kz.bilik.course.policy.TimetableRefusal;
import kz.bilik.file.FileService;
import kz.bilik.file.Scans;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsCity;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsMinistry;
import kz.bilik.it.AsOtherRegion;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.Campaigns;
import kz.bilik.it.InTransaction;
import kz.bilik.it.Schedules;
import kz.bilik.job.NightlyTask;
import kz.bilik.notice.NoticeService;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.schedule.policy.ScheduleActRefusal;
import kz.bilik.schedule.policy.ScheduleLineRefusal;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The annual schedule from its first line to the director's signature, and the courses that come of it. */
@ArquillianTest
class ScheduleIT {

    private static final String POST = "Басқарма басшысы";

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private LineApprovalService approvals;

    @Inject
    private ScheduleService lookup;

    @Inject
    private CourseService courses;

    @Inject
    private TimetableService timetables;

    @Inject
    private ScheduleExport export;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private FileService files;

    @Inject
    @Any
    private Instance<NightlyTask> nightly;

    @Inject
    private Clock clock;

    @Inject
    private NoticeService notices;

    @Inject
    private Schedules fixture;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsMinistry ministry;

    @Inject
    private AsRegion region;

    @Inject
    private AsOtherRegion otherRegion;

    @Inject
    private AsCity city;

    @Inject
    private AsDistrict district;

    @Inject
    private AsSystem system;

    @Inject
    private InTransaction transaction;

    @Test
    @Paragraph("14")
    void every_body_agrees_for_itself_and_a_correction_asks_again_for_that_line_only() throws Exception {
        var id = fixture.opened(2041);
        var trainer = fixture.trainer("Құрманғалиева");
        var first = fixture.added(
                id,
                fixture.line(
                        2041,
                        1,
                        Funding.REPUBLICAN_BUDGET,
                        trainer,
                        Map.of(Schedules.REGION, 10, Schedules.OTHER_REGION, 15)));
        var second = fixture.added(
                id,
                fixture.line(2041, 2, Funding.LOCAL_BUDGET, fixture.trainer("Ысқақова"), Map.of(Schedules.REGION, 25)));
        assertThat(admin.call(() -> schedules.schedule(id)).hindrances()).isEmpty();
        assertThat(region.call(() -> schedules.schedules()))
                .noneMatch(schedule -> schedule.id().equals(id));

        admin.run(() -> schedules.send(id));

        assertThat(state(id)).isEqualTo(ScheduleState.ON_AGREEMENT);
        assertThat(region.call(approvals::due)).isGreaterThanOrEqualTo(2);
        assertThat(region.call(notices::unread))
                .anyMatch(notice -> notice.link().equals("/schedule/detail.xhtml?id=" + id.value()));
        assertThat(lines(id)).hasSize(2);
        assertThat(region.call(() -> schedules.lines(id, page())).rows().get(0).places())
                .isEqualTo(10);
        assertThat(ministry.call(() -> schedules.lines(id, page())).rows())
                .extracting(LineRow::id)
                .containsExactly(first);
        assertThatThrownBy(() -> otherRegion.run(() -> approvals.approve(second, POST, null)))
                .isInstanceOf(NotFoundException.class);

        region.call(() -> approvals.approveAll(id, Schedules.ids(first, second), POST, null));
        assertThat(lookup.isAgreed(second)).isTrue();
        assertGrounds(
                () -> otherRegion.run(() -> approvals.refuse(first, POST, " ", null)),
                ScheduleActRefusal.REFUSAL_WITHOUT_REMARK);
        otherRegion.run(() -> approvals.refuse(first, POST, "Мерзімі оқу жылының басына сәйкес келмейді", null));

        assertThat(state(id)).isEqualTo(ScheduleState.RETURNED);
        assertGrounds(() -> admin.run(() -> schedules.send(id)), ScheduleActRefusal.SCHEDULE_LINES_STILL_REFUSED);
        var later = Schedules.monday(2041).plusDays(7);
        var draft = fixture.line(
                        2041,
                        1,
                        Funding.REPUBLICAN_BUDGET,
                        trainer,
                        Map.of(Schedules.REGION, 10, Schedules.OTHER_REGION, 15))
                .on(later, later.plusDays(4), List.of());
        assertThat(admin.call(() -> schedules.change(first, draft))).isTrue();
        assertThat(lookup.isAgreed(second)).isTrue();
        assertThat(lookup.line(first).state()).isEqualTo(LineState.DRAFT);

        admin.run(() -> schedules.send(id));
        assertThat(admin.call(() -> schedules.line(second)).approvals()).hasSize(1);
        assertThat(admin.call(() -> schedules.line(first)).approvals())
                .extracting(ApprovalDetail::round)
                .containsExactly(2, 2, 2, 1, 1, 1);

        region.run(() -> approvals.approve(first, POST, null));
        otherRegion.run(() -> approvals.approve(first, POST, null));
        assertThat(state(id)).isEqualTo(ScheduleState.ON_AGREEMENT);
        assertThatThrownBy(() -> director.run(() -> schedules.sign(id))).isInstanceOf(IllegalTransitionException.class);
        ministry.run(() -> approvals.approve(first, "Департамент директоры", Scans.pdf("хат 12-1.pdf", 1)));
        var scan = admin.call(() -> schedules.line(first)).approvals().stream()
                .filter(approval -> approval.scanToken() != null)
                .toList();
        assertThat(scan).singleElement().satisfies(approval -> {
            assertThat(approval.approver()).isEqualTo(Approver.authorisedBody());
            assertThat(ministry.call(() -> files.read(approval.scanToken()))
                            .detail()
                            .name())
                    .isEqualTo("хат 12-1.pdf");
            assertThatThrownBy(() -> region.call(() -> files.read(approval.scanToken())))
                    .isInstanceOf(NotFoundException.class);
        });
        assertThat(state(id)).isEqualTo(ScheduleState.AGREED);
        assertThatThrownBy(() -> ministry.run(() -> approvals.approve(first, null, null)))
                .isInstanceOf(IllegalTransitionException.class);

        director.run(() -> schedules.sign(id));
        assertThat(state(id)).isEqualTo(ScheduleState.APPROVED);
        assertThat(admin.call(() -> schedules.schedule(id)).versions()).hasSize(1);
        assertThat(String.valueOf(
                        transaction.single("select snapshot from schedule_version where schedule_id = ?1", id.value())))
                .contains("ЖК-2041-01")
                .contains(later.toString())
                .contains("Бекенова Ләззат");
        assertGrounds(() -> admin.run(() -> schedules.change(second, draft)), ScheduleActRefusal.SCHEDULE_SIGNED);

        admin.run(() -> schedules.amend(id, "Қосымша қаржы бөлінді"));
        var more = fixture.line(
                2041, 2, Funding.LOCAL_BUDGET, lookup.line(second).trainer(), Map.of(Schedules.REGION, 26));
        admin.call(() -> schedules.change(second, more));
        assertThat(lookup.isAgreed(first)).isTrue();
        assertThat(lookup.isAgreed(second)).isFalse();
        admin.run(() -> schedules.send(id));
        region.run(() -> approvals.approve(second, POST, null));
        director.run(() -> schedules.sign(id));
        assertThat(admin.call(() -> schedules.schedule(id)).versions())
                .extracting(ScheduleVersion::versionNo)
                .containsExactly(2, 1);
    }

    @Test
    @Paragraph("14")
    void scenario_28_a_line_with_places_for_astana_waits_for_astana() throws Exception {
        var id = fixture.opened(2042);
        var line = fixture.added(
                id,
                fixture.line(2042, 1, Funding.LOCAL_BUDGET, fixture.trainer("Досанова"), Map.of(Schedules.CITY, 20)));
        admin.run(() -> schedules.send(id));

        assertThat(lookup.isAgreed(line)).isFalse();
        assertThatThrownBy(() -> region.run(() -> approvals.approve(line, POST, null)))
                .isInstanceOf(NotFoundException.class);
        city.run(() -> approvals.approve(line, POST, null));
        assertThat(lookup.isAgreed(line)).isTrue();
        assertThat(lookup.quota(line, Schedules.CITY)).isEqualTo(20);
        assertThat(lookup.quota(line, Schedules.REGION)).isZero();
    }

    @Test
    @Paragraph("14")
    void an_extra_budgetary_line_needs_nobody_and_changes_of_an_agreed_schedule_go_back_to_its_bodies()
            throws Exception {
        var id = fixture.opened(2043);
        var trainer = fixture.trainer("Тасболатова");
        var paid = fixture.added(
                id, fixture.line(2043, 1, Funding.EXTRA_BUDGET, trainer, Map.of(Schedules.OTHER_REGION, 5)));
        admin.run(() -> schedules.send(id));
        assertThat(state(id)).isEqualTo(ScheduleState.AGREED);
        assertThat(lookup.isAgreed(paid)).isTrue();
        assertGrounds(
                () -> fixture.added(
                        id, fixture.line(2043, 2, Funding.LOCAL_BUDGET, trainer, Map.of(Schedules.REGION, 5))),
                ScheduleActRefusal.SCHEDULE_NOT_IN_WORK);

        admin.call(() -> schedules.change(
                paid, fixture.line(2043, 1, Funding.LOCAL_BUDGET, trainer, Map.of(Schedules.OTHER_REGION, 5))));
        assertThat(state(id)).isEqualTo(ScheduleState.ON_AGREEMENT);
        otherRegion.run(() -> approvals.approve(paid, POST, null));
        assertThat(state(id)).isEqualTo(ScheduleState.AGREED);
    }

    @Test
    @Paragraph({"14", "16"})
    void conflicts_of_trainer_place_and_group_are_shown_and_hinder_nothing() throws Exception {
        var id = fixture.opened(2044);
        var trainer = fixture.trainer("Мұратова");
        var draft = fixture.line(2044, 1, Funding.LOCAL_BUDGET, trainer, Map.of(Schedules.REGION, 5));
        var first = fixture.added(id, draft);
        var second =
                fixture.added(id, draft.asStream(2).on(draft.end(), draft.end().plusDays(3), List.of()));
        assertGrounds(() -> fixture.added(id, draft), ScheduleLineRefusal.LINE_STREAM_TAKEN);

        var row = admin.call(() -> schedules.line(first));
        assertThat(row.conflicts())
                .extracting(LineConflict::kind, LineConflict::other, LineConflict::from, LineConflict::to)
                .containsExactly(
                        tuple(ConflictKind.TRAINER, second, draft.end(), draft.end()),
                        tuple(ConflictKind.PLACE, second, draft.end(), draft.end()),
                        tuple(ConflictKind.GROUP, second, draft.end(), draft.end()));
        assertThat(admin.call(() -> schedules.schedule(id)).hindrances()).isEmpty();
        assertThat(admin.call(() -> schedules.lines(id, page())).rows())
                .allMatch(line -> line.conflicts().size() == 3);
        admin.call(() -> schedules.change(
                second,
                fixture.line(2044, 2, Funding.LOCAL_BUDGET, fixture.trainer("Сапарова"), Map.of(Schedules.CITY, 5))
                        .on(draft.end(), draft.end().plusDays(3), List.of())));
        assertThat(admin.call(() -> schedules.line(first)).conflicts())
                .as("another trainer, another place, people of another region")
                .isEmpty();

        var third = admin.call(() -> schedules.repeat(first));
        assertThat(lookup.line(third).stream()).isEqualTo(3);
        assertThat(admin.call(() -> schedules.line(third)).hindrances())
                .containsExactly(ScheduleLineRefusal.LINE_DATES_MISSING);
        assertGrounds(
                () -> admin.run(() -> schedules.withdraw(third, null)),
                ScheduleActRefusal.LINE_WITHDRAWN_WITHOUT_REASON);
        admin.run(() -> schedules.withdraw(third, "қате енгізілді"));
        assertThat(lookup.find(third)).isEmpty();
    }

    @Test
    @Paragraph({"14", "16", "17", "20"})
    void a_course_goes_from_its_line_to_its_first_class_by_the_letter() throws Exception {
        var line = fixture.signed(2027, 25);
        var course = admin.call(() -> courses.plan(line));
        assertGrounds(() -> admin.call(() -> courses.plan(line)), CourseStepRefusal.COURSE_LINE_TAKEN);
        assertGrounds(
                () -> admin.run(() -> courses.schedule(course)), LeadTrainerRefusal.LEAD_PROFILE_EXPERIENCE_MISSING);
        var lead = lookup.line(line).trainer();
        admin.run(() -> courses.lead(
                course, List.of(new LeadTrainer(lead, LeadCategory.PEDAGOGUE, LocalDate.of(2015, 9, 1), null))));
        admin.run(() -> courses.schedule(course));
        assertThat(region.call(() -> courses.course(course)).state()).isEqualTo(CourseState.SCHEDULED);
        assertThat(district.call(() -> courses.course(course)).scheduleLine()).isEqualTo(line);
        assertThatThrownBy(() -> otherRegion.call(() -> courses.course(course))).isInstanceOf(NotFoundException.class);
        region.run(() -> courses.openLists(course));
        assertGrounds(
                () -> admin.run(() -> courses.openAdmission(course)), CourseStepRefusal.COURSE_TIMETABLE_NOT_PUBLISHED);

        var proposed = admin.call(() -> timetables.propose(course));
        admin.call(() -> timetables.write(course, 0, proposed.subList(1, proposed.size())));
        assertGrounds(
                () -> admin.run(() -> timetables.publish(course, null)),
                TimetableRefusal.TIMETABLE_HOURS_NOT_CURRICULUM,
                TimetableRefusal.TIMETABLE_MODULE_HOURS_DIFFER);
        assertThatThrownBy(() -> admin.call(() -> timetables.write(course, 0, proposed)))
                .isInstanceOf(StaleException.class);
        admin.call(() -> timetables.write(course, 1, proposed));
        admin.run(() -> timetables.publish(course, null));
        var timetable = region.call(() -> timetables.timetable(course));
        assertThat(timetable.published()).isTrue();
        assertThat(timetable.hours()).isEqualByComparingTo("36");
        assertThat(timetable.sessions().get(0).end())
                .isEqualTo(timetable.sessions().get(0).start().plusHours(3));

        admin.run(() -> courses.openAdmission(course));
        assertGrounds(() -> admin.run(() -> courses.begin(course)), CourseStepRefusal.COURSE_NOBODY_ADMITTED);
        assertGrounds(
                () -> admin.run(() -> schedules.withdraw(line, "қажет емес")),
                ScheduleActRefusal.SCHEDULE_NOT_IN_WORK,
                ScheduleActRefusal.LINE_HAS_COURSE);

        admit(course);
        system.call(() -> courses.followCalendar());
        assertThat(admin.call(() -> courses.course(course)).state()).isEqualTo(CourseState.ADMISSION);
        admin.run(() -> courses.begin(course));
        assertThat(admin.call(() -> courses.course(course)).state()).isEqualTo(CourseState.IN_PROGRESS);
        assertThatThrownBy(() -> director.run(() -> courses.cancel(course, "кеш")))
                .isInstanceOf(IllegalTransitionException.class);
    }

    /** As the admission order will. */
    private void admit(CourseId course) {
        transaction.change(
                "insert into enrolment (course_id, person_id, row_no, workplace, position_group, region_kato, state)"
                        + " select ?1, max(id), 1, 'Балауса', 'PEDAGOGUE', '390000000', 'ADMITTED' from person",
                course.value());
    }

    @Test
    @Paragraph("16")
    void classes_at_the_same_time_are_found_wherever_they_are() throws Exception {
        var one = fixture.listing(2028, 25);
        var line = lookup.line(admin.call(() -> courses.course(one)).scheduleLine());
        admin.run(() -> schedules.amend(line.scheduleId(), "екінші лек"));
        var second = fixture.added(
                line.scheduleId(),
                fixture.line(2028, 2, Funding.EXTRA_BUDGET, line.trainer(), Map.of(Schedules.REGION, 5)));
        admin.run(() -> schedules.send(line.scheduleId()));
        var two = admin.call(() -> courses.plan(second));
        fixture.publish(one);

        var proposed = admin.call(() -> timetables.propose(two));
        admin.call(() -> timetables.write(two, 0, proposed));
        assertThat(admin.call(() -> timetables.timetable(two)).sessions().get(0).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(SessionConflictKind.TRAINER);
                    assertThat(conflict.otherCourse()).isEqualTo(one);
                });
        assertGrounds(() -> admin.run(() -> timetables.publish(two, " ")), TimetableRefusal.CONFLICTS_WITHOUT_REASON);
        admin.run(() -> timetables.publish(two, "Екі лекке ортақ дәріс"));
        assertThat(admin.call(() -> timetables.timetable(two)).conflictReason()).isEqualTo("Екі лекке ортақ дәріс");

        var doubled = new ArrayList<>(proposed);
        doubled.set(1, proposed.get(0));
        admin.call(() -> timetables.write(two, 1, doubled));
        assertThat(admin.call(() -> timetables.timetable(two)).hindrances())
                .contains(TimetableRefusal.SESSIONS_OVERLAP);
        assertThat(admin.call(() -> timetables.timetable(two)).published()).isFalse();
    }

    @Test
    @Paragraph({"14", "16"})
    void a_postponed_course_asks_the_regions_anew_and_a_cancelled_one_tells_them() throws Exception {
        var course = fixture.admitting(2026, 25);
        var line = lookup.line(admin.call(() -> courses.course(course)).scheduleLine());
        var start = line.start().plusDays(14);
        assertGrounds(
                () -> director.run(() -> courses.postpone(course, start, start.plusDays(4), List.of(), "")),
                CourseStepRefusal.COURSE_STOPPED_WITHOUT_REASON);

        director.run(() -> courses.postpone(course, start, start.plusDays(4), List.of(), "Карантин"));

        assertThat(admin.call(() -> courses.course(course)).start()).isEqualTo(start);
        assertThat(lookup.isAgreed(line.id())).isFalse();
        assertThat(state(line.scheduleId())).isEqualTo(ScheduleState.ON_AGREEMENT);
        assertThat(region.call(notices::unread))
                .anyMatch(notice -> notice.link().equals("/course/detail.xhtml?id=" + course.value())
                        && notice.text().kk().contains("Карантин"));
        admin.run(() -> courses.planAgain(course));
        assertGrounds(() -> admin.run(() -> courses.schedule(course)), CourseStepRefusal.COURSE_LINE_NOT_AGREED);
        region.run(() -> approvals.approve(line.id(), POST, null));
        admin.run(() -> courses.schedule(course));

        director.run(() -> courses.cancel(course, "Топ жиналмады"));
        assertThat(admin.call(() -> courses.course(course)).state()).isEqualTo(CourseState.CANCELLED);
        assertThat(region.call(notices::unread))
                .anyMatch(notice -> notice.text().kk().contains("Топ жиналмады"));
        var fallen = admin.call(() -> schedules.line(line.id()));
        assertThat(fallen.line().state()).isEqualTo(LineState.WITHDRAWN);
        assertThat(fallen.withdrawnReason()).isEqualTo("Топ жиналмады");
        assertThat(state(line.scheduleId())).isEqualTo(ScheduleState.AGREED);
        director.run(() -> schedules.sign(line.scheduleId()));
        assertThat(lookup.agreed(2026)).noneMatch(agreed -> agreed.id().equals(line.id()));
    }

    @Test
    @Paragraph({"16", "19"})
    void a_staged_course_rests_between_its_stages_and_goes_on_with_the_next() throws Exception {
        var monday = Schedules.monday(2025);
        var half = new LocalText("Ойын", "Игра", "Play");
        var programme = system.call(() -> programmes
                .findOrCreateApprovedVersion(
                        "STG-036",
                        half,
                        36,
                        List.of(
                                new ModuleSpec(half, 18),
                                new ModuleSpec(new LocalText("Сөйлеу", "Речь", "Speech"), 18, 2)))
                .id());
        transaction.change("update programme set delivery = 'STAGED' where id = ?1", programme.value());
        var stages = List.of(
                new StageDates(1, monday, monday.plusDays(2)),
                new StageDates(2, monday.plusDays(35), monday.plusDays(37)));
        var id = fixture.opened(2025);
        var model =
                fixture.line(2025, 1, Funding.LOCAL_BUDGET, fixture.trainer("Сейтова"), Map.of(Schedules.REGION, 5));
        var line = fixture.added(
                id,
                new LineDraft(
                        programme,
                        1,
                        null,
                        monday,
                        monday.plusDays(37),
                        stages,
                        model.form(),
                        false,
                        "kk",
                        model.funding(),
                        model.place(),
                        model.trainer(),
                        model.quota()));
        admin.run(() -> schedules.send(id));
        region.run(() -> approvals.approve(line, POST, null));
        director.run(() -> schedules.sign(id));
        var course = admin.call(() -> courses.plan(line));
        admin.run(() -> courses.lead(
                course,
                List.of(new LeadTrainer(model.trainer(), LeadCategory.PEDAGOGUE, LocalDate.of(2015, 9, 1), null))));
        admin.run(() -> courses.schedule(course));
        admin.run(() -> courses.openLists(course));
        fixture.publish(course);
        assertThat(admin.call(() -> timetables.timetable(course)).sessions())
                .extracting(session -> session.heldOn().isAfter(monday.plusDays(2)))
                .contains(true, false);
        admin.run(() -> courses.openAdmission(course));
        admit(course);
        admin.run(() -> courses.begin(course));

        night(course, 10, -1, 5);
        assertThat(courseState(course)).as("the first stage is over").isEqualTo(CourseState.PAUSED);
        night(course, 10, -1, 1);
        assertThat(courseState(course)).as("the eve of the second").isEqualTo(CourseState.PAUSED);
        night(course, 10, -1, 0);
        assertThat(courseState(course)).as("its first day").isEqualTo(CourseState.IN_PROGRESS);
        night(course, 20, -11, -8);
        assertThat(courseState(course))
                .as("after the last stage nothing is awaited")
                .isEqualTo(CourseState.IN_PROGRESS);
        assertThat(transaction.single(
                        "select group_concat(action order by seq) from audit_event where entity = 'course' and entity_id = ?1"
                                + " and action in ('COURSE_PAUSED', 'COURSE_RESUMED')",
                        String.valueOf(course.value())))
                .isEqualTo("COURSE_PAUSED,COURSE_RESUMED");
    }

    /** A night on which the first stage began and ended, and the second begins, so many days from now. */
    private void night(CourseId course, int beganBefore, int endsAfter, int nextAfter) throws Exception {
        var today = LocalDate.now(clock);
        transaction.change(
                "update course set start_date = ?1, end_date = ?2 where id = ?3",
                today.minusDays(beganBefore),
                today.plusDays(nextAfter + 2L),
                course.value());
        transaction.change(
                "update course_stage set start_date = ?1, end_date = ?2 where course_id = ?3 and stage_no = 1",
                today.minusDays(beganBefore),
                today.plusDays(endsAfter),
                course.value());
        transaction.change(
                "update course_stage set start_date = ?1, end_date = ?2 where course_id = ?3 and stage_no = 2",
                today.plusDays(nextAfter),
                today.plusDays(nextAfter + 2L),
                course.value());
        nightly.stream()
                .filter(task -> task.name().equals("courses"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private CourseState courseState(CourseId course) throws Exception {
        return admin.call(() -> courses.course(course)).state();
    }

    @Test
    @Paragraph("14")
    void the_lines_go_to_excel_as_they_are_filtered_and_as_far_as_they_concern_the_caller() throws Exception {
        var id = fixture.opened(2045);
        var trainer = fixture.trainer("Омарова");
        fixture.added(
                id,
                fixture.line(
                        2045,
                        1,
                        Funding.LOCAL_BUDGET,
                        trainer,
                        Map.of(Schedules.REGION, 10, Schedules.OTHER_REGION, 15)));
        fixture.added(id, fixture.line(2045, 2, Funding.REPUBLICAN_BUDGET, trainer, Map.of(Schedules.OTHER_REGION, 7)));
        assertThatThrownBy(() -> region.call(() -> excel(id, Map.of()))).isInstanceOf(NotFoundException.class);
        admin.run(() -> schedules.send(id));

        var whole = admin.call(() -> excel(id, Map.of()));
        assertThat(whole).hasSize(3);
        assertThat(whole.get(0)).startsWith("Programme code", "Topic").endsWith("Akmola Region", "Kostanay Region");
        assertThat(whole.get(1)).startsWith(Campaigns.SECOND_PROGRAMME).endsWith("15", "10");
        assertThat(admin.call(() -> excel(id, Map.of("funding", "REPUBLICAN_BUDGET"))))
                .hasSize(2);
        var own = region.call(() -> excel(id, Map.of()));
        assertThat(own).hasSize(2);
        assertThat(own.get(1)).endsWith("10");
        assertThat(own.get(0)).doesNotContain("Akmola Region");
    }

    /** @return the texts of the cells, row by row */
    private List<List<String>> excel(ScheduleId id, Map<String, String> filters) throws Exception {
        var out = new ByteArrayOutputStream();
        export.writeLines(id, filters, "en", out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private ScheduleState state(ScheduleId id) throws Exception {
        return admin.call(() -> schedules.schedule(id)).state();
    }

    private List<LineRow> lines(ScheduleId id) throws Exception {
        return region.call(() -> schedules.lines(id, page())).rows();
    }

    private static PageRequest page() {
        return new PageRequest(0, 50, "", true, Map.of());
    }

    private static void assertGrounds(ThrowingCallable asked, Ground... grounds) {
        assertThatThrownBy(asked)
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(grounds));
    }
}
