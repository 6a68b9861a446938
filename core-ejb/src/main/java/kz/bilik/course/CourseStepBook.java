package kz.bilik.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.course.model.Course;
import kz.bilik.course.policy.CourseStepFacts;
import kz.bilik.course.policy.CourseStepPolicy;
import kz.bilik.course.policy.CourseWarning;
import kz.bilik.course.policy.LeadTrainerFacts;
import kz.bilik.course.policy.LeadTrainerPolicy;
import kz.bilik.course.store.CourseStore;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.schedule.ScheduleLine;
import kz.bilik.schedule.ScheduleService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.TrainerDirectory;
import kz.bilik.staffing.TrainerStanding;

/** Gathers what the steps of a course are decided on. */
@ApplicationScoped
class CourseStepBook {

    private final CourseStepPolicy steps = new CourseStepPolicy();
    private final LeadTrainerPolicy leading = new LeadTrainerPolicy();

    @Inject
    private CourseStore store;

    @Inject
    private ScheduleService schedules;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private TrainerDirectory trainers;

    @Inject
    private SettingsService settings;

    @Inject
    private Clock clock;

    CourseStepFacts beforePlanning(ScheduleLine line, ProgrammeDetail programme, boolean taken) {
        return new CourseStepFacts(
                true,
                line.budget(),
                line.agreed(),
                taken,
                programme.state() == ProgrammeState.APPROVED,
                0,
                List.of(),
                false,
                0,
                line.start(),
                null,
                null,
                listDue(line.start()),
                today(),
                null);
    }

    CourseStepFacts of(Course course) {
        return stopping(course, null, null, null);
    }

    CourseStepFacts stopping(Course course, LocalDate newStart, LocalDate newEnd, String reason) {
        var line = course.scheduleLine();
        var leads = course.leads();
        return new CourseStepFacts(
                line.isPresent(),
                course.funding() != Funding.EXTRA_BUDGET,
                line.map(schedules::isAgreed).orElse(true),
                false,
                programmes.programme(course.programmeId()).state() == ProgrammeState.APPROVED,
                leads.size(),
                leads.stream()
                        .flatMap(lead -> against(lead, course.startDate()).stream())
                        .distinct()
                        .toList(),
                course.timetablePublishedAt() != null,
                store.admitted(course.id()),
                course.startDate(),
                newStart,
                newEnd,
                listDue(course.startDate()),
                today(),
                reason);
    }

    private LocalDate listDue(LocalDate start) {
        return start == null ? null : start.minusMonths(settings.on(today()).listLeadMonths());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Ground> against(LeadTrainer lead, LocalDate start) {
        return leading.decide(new LeadTrainerFacts(
                        lead,
                        trainers.find(lead.member(), start),
                        start,
                        settings.on(start).staffing().industryMinYears()))
                .grounds();
    }

    CoursePlan way(Course course) {
        var facts = of(course);
        var leads = course.leads().stream()
                .map(lead -> {
                    var standing = trainers.find(lead.member(), course.startDate());
                    return new LeadDetail(
                            lead,
                            standing.map(TrainerStanding::name).orElse("–"),
                            standing.map(TrainerStanding::certified).orElse(false),
                            against(lead, course.startDate()));
                })
                .toList();
        return new CoursePlan(
                course.id(),
                course.state(),
                course.scheduleLine().orElse(null),
                facts.lineAgreed(),
                course.delivery(),
                course.stages(),
                course.capacity(),
                course.place(),
                course.changeReason(),
                leads,
                course.timetablePublishedAt(),
                facts.admitted(),
                facts.fromLine() ? nextStep(course.state(), facts).grounds() : List.of(),
                warnings(course, facts, leads));
    }

    private Ruling nextStep(CourseState state, CourseStepFacts facts) {
        return switch (state) {
            case PLANNED -> steps.schedule(facts);
            case SCHEDULED -> steps.openLists(facts);
            case LISTING -> steps.openAdmission(facts);
            case ADMISSION -> steps.begin(facts);
            default -> Ruling.allowed();
        };
    }

    private List<Ground> warnings(Course course, CourseStepFacts facts, List<LeadDetail> leads) {
        var warnings = new ArrayList<Ground>();
        if (facts.fromLine() && course.state().next().contains(CourseState.CANCELLED)) {
            warnings.addAll(steps.warn(facts).grounds());
            if (leads.stream().anyMatch(lead -> !lead.certified())) {
                warnings.add(CourseWarning.LEAD_WITHOUT_CERTIFICATE);
            }
        }
        return warnings;
    }
}
