package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.LeadCategory;
import kz.bilik.course.LeadTrainer;
import kz.bilik.course.TimetableService;
import kz.bilik.demo.store.DemoStore;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.Approver;
import kz.bilik.schedule.LineApprovalService;
import kz.bilik.schedule.LineDraft;
import kz.bilik.schedule.LineState;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.schedule.ScheduleService;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.EngageStaff;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.StaffService;
import kz.bilik.staffing.TrainerDirectory;
import kz.bilik.staffing.TrainerStanding;

/**
 * An annual schedule that waits for the answer of one region, with courses on the way: one whose lists are open, one that is open for
 * admission with a published timetable, one that is only planned.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoSchedule {

    private static final Logger LOG = Logger.getLogger(DemoSchedule.class.getName());
    private static final String KOSTANAY = "390000000";
    private static final String AKMOLA = "110000000";
    private static final String ASTANA = "710000000";
    private static final String PLAY = "BEDI-П36";
    private static final String INCLUSION = "BEDI-И72";
    private static final String LEADERS = "BEDI-Б80";
    private static final int DAYS_AHEAD = 75;
    private static final int WEEKS = 8;
    private static final PageRequest ALL = new PageRequest(0, 100, "start", true, Map.of());

    @Inject
    AnnualScheduleService schedules;

    @Inject
    LineApprovalService approvals;

    @Inject
    ScheduleService lookup;

    @Inject
    CourseService courses;

    @Inject
    TimetableService timetables;

    @Inject
    ProgrammeService programmes;

    @Inject
    StaffService staff;

    @Inject
    TrainerDirectory trainers;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    /** Nothing when there is a schedule already. */
    public void set() {
        if (!schedules.schedules().isEmpty()) {
            return;
        }
        var first = firstMonday();
        var saule = saule();
        var others = trainers.on(first).stream()
                .map(TrainerStanding::id)
                .filter(id -> !id.equals(saule))
                .toList();
        var id = schedules.open(first.getYear());
        var listing = line(id, PLAY, first, 5, Funding.LOCAL_BUDGET, saule, 101, Map.of(KOSTANAY, 12, AKMOLA, 8));
        var admitting = line(
                id, LEADERS, first.plusWeeks(1), 12, Funding.LOCAL_BUDGET, others.get(0), 102, Map.of(KOSTANAY, 10));
        var planned = line(
                id, INCLUSION, first.plusWeeks(3), 12, Funding.LOCAL_BUDGET, others.get(1), 101, Map.of(ASTANA, 15));
        var paid = line(
                id,
                PLAY,
                first.plusWeeks(2),
                5,
                Funding.EXTRA_BUDGET,
                others.get(2),
                103,
                Map.of(AKMOLA, 6, ASTANA, 9));
        var waiting = line(
                id,
                INCLUSION,
                first.plusWeeks(4),
                12,
                Funding.REPUBLICAN_BUDGET,
                others.get(1),
                101,
                Map.of(KOSTANAY, 14, AKMOLA, 11));
        line(
                id,
                LEADERS,
                first.plusWeeks(6),
                12,
                Funding.REPUBLICAN_BUDGET,
                saule,
                102,
                Map.of(KOSTANAY, 5, ASTANA, 20));
        fromPlans(id, first.plusWeeks(WEEKS - 1), others);
        schedules.send(id);
        agreed(id, waiting);
        onTheWay(listing, admitting, planned);
        LOG.info(() -> "schedule staged waiting=%d paid=%s"
                .formatted(waiting.value(), lookup.line(paid).state()));
    }

    /** A Monday after which all lines of the demonstration lie in one year. */
    private LocalDate firstMonday() {
        var day = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        if (day.plusWeeks(WEEKS + 3L).getYear() != day.getYear()) {
            day = LocalDate.of(day.getYear() + 1, 1, 18);
        }
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The trainer who signs in is one of the staff, so that she finds her own lines. */
    private StaffMemberId saule() {
        var today = LocalDate.now(clock);
        var member = staff.engage(new EngageStaff(
                DemoPeople.iin("84030340191"),
                DemoPeople.name("Әбдірахманова Сәуле Ғалымқызы"),
                StaffKind.STAFF,
                "аға тренер",
                true,
                today.minusYears(1),
                null));
        trainers.find(member, today).ifPresent(standing -> store.makeUserOf("trainer", standing.person()));
        return member;
    }

    private ScheduleLineId line(
            ScheduleId id,
            String code,
            LocalDate start,
            int days,
            Funding funding,
            StaffMemberId trainer,
            int room,
            Map<String, Integer> quota) {
        var programme = programme(code);
        return schedules.add(
                id,
                new LineDraft(
                        programme.id(),
                        schedules.nextStream(id, code),
                        null,
                        start,
                        start.plusDays(days - 1L),
                        List.of(),
                        programme.form(),
                        programme.distance(),
                        "kk",
                        funding,
                        "Астана қаласы, Мәңгілік Ел даңғылы, 8, " + room + "-аудитория",
                        trainer,
                        quota));
    }

    private ApprovedProgramme programme(String code) {
        return programmes.approved().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What the approved plans ask for becomes lines, one after the other. */
    private void fromPlans(ScheduleId id, LocalDate from, List<StaffMemberId> leads) {
        schedules.propose(id);
        var at = 0;
        for (var row : schedules.lines(id, ALL).rows()) {
            if (row.start() == null) {
                var line = lookup.line(row.id());
                var programme = programme(line.programmeCode());
                schedules.change(
                        row.id(),
                        new LineDraft(
                                line.programmeId(),
                                line.stream(),
                                line.quarter(),
                                from,
                                from.plusDays(programme.hours() > 36 ? 11 : 4),
                                List.of(),
                                line.form(),
                                line.distance(),
                                "kk",
                                line.funding(),
                                "Астана қаласы, Тәуелсіздік даңғылы, 33, %d-аудитория".formatted(201 + at),
                                leads.get(at % leads.size()),
                                line.quota()));
                at++;
            }
        }
    }

    /** Everybody has answered but Kostanay, and that about one line only. */
    private void agreed(ScheduleId id, ScheduleLineId waiting) {
        for (var row : schedules.lines(id, ALL).rows()) {
            if (row.state() == LineState.ON_AGREEMENT) {
                schedules.line(row.id()).approvals().stream()
                        .map(approval -> approval.approver())
                        .filter(body -> !row.id().equals(waiting)
                                || !Approver.region(KOSTANAY).equals(body))
                        .forEach(body -> approvals.answerFor(body, row.id(), name(body), post(body), null));
            }
        }
    }

    private static String name(Approver body) {
        if (body.regionKato() == null) {
            return "Ысқақова Іңкәр Өтегенқызы";
        }
        return switch (body.regionKato()) {
            case KOSTANAY -> "Бекенова Ләззат Мұратқызы";
            case AKMOLA -> "Мұқанова Динара Еркінқызы";
            case ASTANA -> "Сағынтаев Бауыржан Әділұлы";
            default -> "Құсайынов Ерлан Бекұлы";
        };
    }

    private static String post(Approver body) {
        return body.regionKato() == null ? "Департамент директоры" : "Білім басқармасының басшысы";
    }

    private void onTheWay(ScheduleLineId listing, ScheduleLineId admitting, ScheduleLineId planned) {
        openLists(listing);
        var admission = openLists(admitting);
        timetables.write(admission, timetables.timetable(admission).revision(), timetables.propose(admission));
        timetables.publish(admission, null);
        courses.openAdmission(admission);
        courses.plan(planned);
    }

    private CourseId openLists(ScheduleLineId line) {
        var course = courses.plan(line);
        courses.lead(
                course,
                List.of(new LeadTrainer(
                        lookup.line(line).trainer(),
                        LeadCategory.PEDAGOGUE,
                        LocalDate.now(clock).minusYears(6),
                        null)));
        courses.schedule(course);
        courses.openLists(course);
        return course;
    }
}
