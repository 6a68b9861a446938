package kz.bilik.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.model.Course;
import kz.bilik.course.model.CourseSession;
import kz.bilik.course.policy.AssessmentStartFacts;
import kz.bilik.course.policy.AssessmentStartPolicy;
import kz.bilik.course.policy.CompletionFacts;
import kz.bilik.course.policy.CompletionPolicy;
import kz.bilik.course.policy.CourseStepPolicy;
import kz.bilik.course.policy.CourseStepRefusal;
import kz.bilik.course.policy.CourseTermsFacts;
import kz.bilik.course.policy.CourseTermsPolicy;
import kz.bilik.course.store.CourseStore;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.ComponentKind;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.schedule.ScheduleService;
import kz.bilik.schedule.StageDates;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/** Courses, within what the caller may see. */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.SYSTEM
})
public class CourseService {

    private static final Logger LOG = Logger.getLogger(CourseService.class.getName());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final CourseTermsPolicy terms = new CourseTermsPolicy();
    private final AssessmentStartPolicy assessmentStart = new AssessmentStartPolicy();
    private final CompletionPolicy completion = new CompletionPolicy();
    private final CourseStepPolicy steps = new CourseStepPolicy();

    @Inject
    CourseStore store;

    @Inject
    CourseVisibility visibility;

    @Inject
    Access access;

    @Inject
    ProgrammeService programmes;

    @Inject
    SettingsService settings;

    @Inject
    AuditTrail audit;

    @Inject
    CourseStepBook stepFacts;

    @Inject
    ScheduleService schedules;

    @Inject
    AnnualScheduleService annual;

    @Inject
    NoticeService notices;

    @Inject
    DeniedAccess denied;

    @Inject
    Event<CourseBegun> begun;

    @Inject
    Event<CourseStopped> stops;

    @Inject
    Clock clock;

    @Inject
    Event<CourseCompleted> completions;

    public Page<CourseSummary> courses(PageRequest page) {
        var scope = access.scope();
        var shortMaxHours = settings.on(LocalDate.now(clock)).shortMaxHours();
        return new Page<>(store.page(page, scope, shortMaxHours), store.count(page, scope));
    }

    public CourseDetail course(CourseId id) {
        var scope = visibility.require(id);
        return detail(id, scope);
    }

    public List<SessionDetail> sessions(CourseId id) {
        visibility.require(id);
        return store.sessions(id);
    }

    /** The stream of a programme in a year, if it is already known. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public Optional<KnownStream> findStream(String programmeCode, int year, int stream) {
        return store.findStream(programmeCode, year, stream)
                .map(course -> new KnownStream(course.id(), course.sourceHash()));
    }

    /**
     * Plans a stream of a programme with its timetable. Its facts decide whether it can be held at all.
     *
     * @param sourceHash fingerprint of the file it was read from, if it was
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public CourseId plan(
            ProgrammeDetail programme, CourseFacts facts, List<SessionSpec> timetable, Optional<String> sourceHash) {
        var ruling = terms.decide(new CourseTermsFacts(facts.start(), facts.end(), facts.maxScore()));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var course = Course.planned(programme, facts, clock.instant());
        sourceHash.ifPresent(course::readFrom);
        store.add(course);
        for (var i = 0; i < timetable.size(); i++) {
            store.add(CourseSession.timetabled(course.id(), i + 1, timetable.get(i)));
        }
        audit.record(entry("COURSE_PLANNED", course, null));
        LOG.info(() -> "course planned course=%d programme=%d"
                .formatted(course.id().value(), course.programmeId().value()));
        return course.id();
    }

    /** Gives a course to one who teaches it and keeps its register. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void assignTrainer(CourseId id, long userId) {
        var course = forChange(id);
        if (!store.isTrainer(id, userId)) {
            store.addTrainer(id, userId);
            audit.record(AuditEntry.of("TRAINER_ASSIGNED", "course", course.id().value())
                    .with("user", userId));
        }
        LOG.info(() -> "trainer assigned course=%d user=%d".formatted(id.value(), userId));
    }

    /** Whether there is no course at all yet. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** Plans the course of a line that every body has agreed to; its facts are those of the line. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public CourseId plan(ScheduleLineId lineId) {
        var line = schedules.find(lineId).orElseThrow(() -> denied.to("schedule_line", lineId.value()));
        var programme = programmes.programme(line.programmeId());
        refuseIf(steps.plan(
                stepFacts.beforePlanning(line, programme, store.onLine(lineId).isPresent())));
        var course = Course.planned(
                programme,
                new CourseFacts(
                        line.stream(),
                        programme.title(),
                        line.form(),
                        line.distance(),
                        line.language(),
                        line.funding(),
                        line.start(),
                        line.end(),
                        maxScore(programme)),
                clock.instant());
        course.planFrom(line);
        course.leadBy(List.of(new LeadTrainer(line.trainer(), LeadCategory.PEDAGOGUE, null, null)));
        store.add(course);
        store.addTrainersOf(course.id(), line.trainer());
        audit.record(entry("COURSE_PLANNED", course, null).with("line", lineId.value()));
        LOG.info(() -> "course planned course=%d line=%d".formatted(course.id().value(), lineId.value()));
        return course.id();
    }

    /** Of the test, or of the first component where the programme has no test. */
    private static BigDecimal maxScore(ProgrammeDetail programme) {
        return programme.components().stream()
                .min(Comparator.comparing(component -> component.kind() != ComponentKind.TEST))
                .map(ComponentSpec::maxScore)
                .orElse(HUNDRED);
    }

    /** Where the course stands on its way to the first class, and what speaks against its next step. */
    public CoursePlan way(CourseId id) {
        visibility.require(id);
        return stepFacts.way(store.find(id).orElseThrow());
    }

    /** Name of whoever answers for the course: the first of its leads, otherwise of those who keep its register; a dash when there is nobody. */
    public String leader(CourseId id) {
        visibility.require(id);
        return stepFacts.way(store.find(id).orElseThrow()).leads().stream()
                .map(LeadDetail::name)
                .findFirst()
                .or(() -> store.trainerDisplayNames(id).stream().findFirst())
                .orElse("–");
    }

    /** Who leads the course, and as which of the categories of paragraph 20. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void lead(CourseId id, List<LeadTrainer> leads) {
        var course = forChange(id);
        course.leadBy(leads);
        leads.forEach(lead -> store.addTrainersOf(id, lead.member()));
        audit.record(AuditEntry.of("COURSE_LEADS_NAMED", "course", id.value()).with("leads", leads.size()));
        LOG.info(() -> "leads named course=%d count=%d".formatted(id.value(), leads.size()));
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void schedule(CourseId id) {
        var course = forChange(id);
        var before = course.state();
        refuseIf(steps.schedule(stepFacts.of(course)));
        course.schedule();
        changed("COURSE_SCHEDULED", course, before);
    }

    /** From now on the regions make their lists within the quotas of the line (paragraph 13). */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.REGION_EDU, Roles.SYSTEM})
    public void openLists(CourseId id) {
        visibility.require(id);
        var course = forChange(id);
        var before = course.state();
        refuseIf(steps.openLists(stepFacts.of(course)));
        course.openLists();
        changed("COURSE_LISTS_OPENED", course, before);
        tell(CourseNotice.LISTS_OPENED, course, NoticeTone.WARNING);
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void openAdmission(CourseId id) {
        var course = forChange(id);
        var before = course.state();
        refuseIf(steps.openAdmission(stepFacts.of(course)));
        course.openAdmission();
        changed("COURSE_ADMISSION_OPENED", course, before);
    }

    /**
     * Teaching begins. A course of the annual schedule begins with those whom an order has admitted and a published timetable; one
     * that is taken over finished goes all the way at once.
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void begin(CourseId id) {
        var course = forChange(id);
        var before = course.state();
        if (course.scheduleLine().isPresent()) {
            refuseIf(steps.begin(stepFacts.of(course)));
            course.begin();
            changed("COURSE_BEGUN", course, before);
            begun.fire(new CourseBegun(id));
            return;
        }
        course.schedule();
        course.openLists();
        course.openAdmission();
        course.begin();
        changed("COURSE_BEGUN", course, before);
    }

    /** Begins, pauses and resumes what the calendar says, as far as nothing speaks against it; what does stays as it is. */
    @RolesAllowed(Roles.SYSTEM)
    public int followCalendar() {
        var today = LocalDate.now(clock);
        var moved = 0;
        for (var id : store.due(CourseState.ADMISSION, today)) {
            var course = forChange(id);
            if (steps.begin(stepFacts.of(course)).isAllowed()) {
                course.begin();
                changed("COURSE_BEGUN", course, CourseState.ADMISSION);
                begun.fire(new CourseBegun(id));
                moved++;
            }
        }
        for (var id : store.due(CourseState.IN_PROGRESS, today)) {
            var course = forChange(id);
            if (StageCalendar.isBetweenStages(course.stages(), today)) {
                course.pause();
                changed("COURSE_PAUSED", course, CourseState.IN_PROGRESS);
                moved++;
            }
        }
        for (var id : store.due(CourseState.PAUSED, today)) {
            var course = forChange(id);
            if (!StageCalendar.isBetweenStages(course.stages(), today)) {
                course.resume();
                changed("COURSE_RESUMED", course, CourseState.PAUSED);
                moved++;
            }
        }
        var count = moved;
        LOG.info(() -> "calendar followed courses=%d".formatted(count));
        return moved;
    }

    /** The course will not be held; the regions and whoever pays are told. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void cancel(CourseId id, String reason) {
        var course = forChange(id);
        refuseIf(steps.cancel(stepFacts.stopping(course, null, null, reason)));
        var before = course.state();
        course.cancel(reason.strip());
        store.flush();
        course.scheduleLine().ifPresent(line -> annual.cancel(line, reason.strip()));
        stopped("COURSE_CANCELLED", CourseNotice.COURSE_CANCELLED, course, before);
    }

    /** The course is held later in the year: its line gets the new days, and every body is asked anew. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void postpone(CourseId id, LocalDate start, LocalDate end, List<CourseStage> stages, String reason) {
        var course = forChange(id);
        var line = course.scheduleLine().orElseThrow(() -> new RefusedException(CourseStepRefusal.COURSE_WITHOUT_LINE));
        refuseIf(steps.postpone(stepFacts.stopping(course, start, end, reason)));
        var before = course.state();
        course.postpone(start, end, stages, reason.strip());
        store.flush();
        annual.postpone(
                line,
                start,
                end,
                stages.stream()
                        .map(stage -> new StageDates(stage.stage(), stage.start(), stage.end()))
                        .toList(),
                reason.strip());
        stopped("COURSE_POSTPONED", CourseNotice.COURSE_POSTPONED, course, before);
    }

    /** Starts over with the new days. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void planAgain(CourseId id) {
        var course = forChange(id);
        var before = course.state();
        course.planAgain();
        changed("COURSE_PLANNED_AGAIN", course, before);
    }

    private void stopped(String action, CourseNotice notice, Course course, CourseState before) {
        audit.record(entry(action, course, before).because(course.changeReason()));
        LOG.info(() ->
                "course stopped course=%d from=%s to=%s".formatted(course.id().value(), before, course.state()));
        tell(notice, course, NoticeTone.ALARM);
        stops.fire(new CourseStopped(course.id(), course.state(), course.changeReason()));
    }

    private void tell(CourseNotice notice, Course course, NoticeTone tone) {
        var addressees = new ArrayList<NoticeAddressee>();
        addressees.add(NoticeAddressee.role(Roles.INSTITUTE_ADMIN));
        course.scheduleLine()
                .map(schedules::line)
                .ifPresent(line -> line.quota()
                        .keySet()
                        .forEach(region -> addressees.add(NoticeAddressee.roleInRegion(Roles.REGION_EDU, region))));
        if (course.funding() == Funding.REPUBLICAN_BUDGET) {
            addressees.add(NoticeAddressee.role(Roles.AUTH_BODY));
        }
        store.trainerNames(course.id()).forEach(name -> addressees.add(NoticeAddressee.user(name)));
        notices.tell(new NewNotice(
                "course:%d:%s:%s".formatted(course.id().value(), notice, course.startDate()),
                tone,
                NoticeText.of(
                        notice,
                        course.topic(),
                        course.programmeCode(),
                        String.valueOf(course.streamNo()),
                        DAY.format(course.startDate()),
                        course.changeReason() == null ? "" : course.changeReason()),
                "16",
                "/course/detail.xhtml?id=" + course.id().value(),
                addressees));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }

    /** Teaching is over; refused while a class is not held or the register is not complete. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void startAssessment(CourseId id) {
        var course = forChange(id);
        refuseIf(assessmentStart.decide(new AssessmentStartFacts(LocalDate.now(clock), store.timetabled(id))));
        var before = course.state();
        course.startAssessment();
        changed("COURSE_ASSESSMENT_STARTED", course, before);
    }

    /** Ends the course; refused while an active listener has no final outcome. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void complete(CourseId id) {
        var ruling = completion.decide(new CompletionFacts(store.withoutOutcome(id)));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var course = forChange(id);
        var before = course.state();
        course.complete();
        changed("COURSE_COMPLETED", course, before);
        completions.fire(new CourseCompleted(id));
    }

    private Course forChange(CourseId id) {
        return store.findForChange(id).orElseThrow(() -> new NotFoundException("course", id.value()));
    }

    private void changed(String action, Course course, CourseState before) {
        audit.record(entry(action, course, before));
        LOG.info(() ->
                "course changed course=%d from=%s to=%s".formatted(course.id().value(), before, course.state()));
    }

    private static AuditEntry entry(String action, Course course, CourseState before) {
        return AuditEntry.of(action, "course", course.id().value()).moved(before, course.state());
    }

    private CourseDetail detail(CourseId id, Scope scope) {
        var course = store.find(id).orElseThrow(() -> new NotFoundException("course", id.value()));
        var programme = programmes.programme(course.programmeId());
        var rules = settings.on(course.endDate());
        return new CourseDetail(
                id,
                course.programmeId(),
                course.programmeCode(),
                programme.title(),
                course.year(),
                course.streamNo(),
                course.topic(),
                course.hours(),
                CourseTerm.ofHours(course.hours(), rules.shortMaxHours()),
                course.form(),
                course.distance(),
                course.language(),
                course.funding(),
                course.startDate(),
                course.endDate(),
                course.maxScore(),
                course.state(),
                programme.modules(),
                store.counts(id, scope),
                course.scheduleLine().orElse(null));
    }
}
