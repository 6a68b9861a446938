package kz.bilik.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.LeadCategory;
import kz.bilik.course.LeadTrainer;
import kz.bilik.course.TimetableService;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.LineApprovalService;
import kz.bilik.schedule.LineDraft;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.text.PersonName;
import kz.bilik.staffing.EngageStaff;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.StaffService;

/** Annual schedules and the courses that come of them, each of a year of its own so that tests never meet. */
@Dependent
public class Schedules {

    public static final String REGION = "390000000";
    public static final String OTHER_REGION = "110000000";
    public static final String CITY = "710000000";

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private LineApprovalService approvals;

    @Inject
    private CourseService courses;

    @Inject
    private TimetableService timetables;

    @Inject
    private StaffService staff;

    @Inject
    private Campaigns campaigns;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsRegion region;

    /** A trainer of the staff, in the books since 2020. */
    public StaffMemberId trainer(String surname) throws Exception {
        return admin.call(() -> staff.engage(new EngageStaff(
                FreshIin.next().digits(),
                new PersonName(surname, "Гүлжан", null),
                StaffKind.STAFF,
                "әдіскер",
                true,
                LocalDate.of(2020, 1, 6),
                null)));
    }

    public ScheduleId opened(int year) throws Exception {
        return admin.call(() -> schedules.open(year));
    }

    /** A complete line of 36 hours in a week of February without a holiday. */
    public LineDraft line(int year, int stream, Funding funding, StaffMemberId trainer, Map<String, Integer> quota)
            throws Exception {
        ProgrammeId programme = campaigns.programme(Campaigns.SECOND_PROGRAMME, 36);
        var monday = monday(year);
        return new LineDraft(
                programme,
                stream,
                null,
                monday,
                monday.plusDays(4),
                List.of(),
                CourseForm.WITH_PAID_LEAVE,
                false,
                "kk",
                funding,
                "Астана қаласы, " + stream + "-аудитория",
                trainer,
                quota);
    }

    public static LocalDate monday(int year) {
        var day = LocalDate.of(year, 2, 8);
        return day.plusDays((8 - day.getDayOfWeek().getValue()) % 7);
    }

    public ScheduleLineId added(ScheduleId schedule, LineDraft line) throws Exception {
        return admin.call(() -> schedules.add(schedule, line));
    }

    /** One line of the local budget with places for the region of {@link AsRegion}, agreed and signed. */
    public ScheduleLineId signed(int year, int places) throws Exception {
        var schedule = opened(year);
        var line = added(schedule, line(year, 1, Funding.LOCAL_BUDGET, trainer("Әбенова"), Map.of(REGION, places)));
        admin.run(() -> schedules.send(schedule));
        region.run(() -> approvals.approve(line, "Басқарма басшысы", null));
        director.run(() -> schedules.sign(schedule));
        return line;
    }

    /** The course of such a line, led by a pedagogue of experience, on the way to its lists. */
    public CourseId listing(int year, int places) throws Exception {
        var line = signed(year, places);
        var course = admin.call(() -> courses.plan(line));
        var lead = admin.call(() -> courses.way(course)).leads().get(0).lead().member();
        admin.run(() -> courses.lead(
                course, List.of(new LeadTrainer(lead, LeadCategory.PEDAGOGUE, LocalDate.of(2015, 9, 1), null))));
        admin.run(() -> courses.schedule(course));
        admin.run(() -> courses.openLists(course));
        return course;
    }

    /** The same with a published timetable, open for admission. */
    public CourseId admitting(int year, int places) throws Exception {
        var course = listing(year, places);
        publish(course);
        admin.run(() -> courses.openAdmission(course));
        return course;
    }

    public void publish(CourseId course) throws Exception {
        var proposed = admin.call(() -> timetables.propose(course));
        admin.call(() -> timetables.write(course, 0, proposed));
        admin.run(() -> timetables.publish(course, null));
    }

    public static Set<Long> ids(ScheduleLineId... lines) {
        return Set.of(Arrays.stream(lines).map(ScheduleLineId::value).toArray(Long[]::new));
    }
}
