package kz.bilik.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.model.Course;
import kz.bilik.course.model.CourseSession;
import kz.bilik.course.policy.CompletionFacts;
import kz.bilik.course.policy.CompletionPolicy;
import kz.bilik.course.policy.CourseTermsFacts;
import kz.bilik.course.policy.CourseTermsPolicy;
import kz.bilik.course.store.CourseStore;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
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

    private final CourseTermsPolicy terms = new CourseTermsPolicy();
    private final CompletionPolicy completion = new CompletionPolicy();

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

    /** Lists are closed, listeners admitted, teaching begins. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void begin(CourseId id) {
        var course = forChange(id);
        var before = course.state();
        course.schedule();
        course.openLists();
        course.openAdmission();
        course.begin();
        changed("COURSE_BEGUN", course, before);
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void startAssessment(CourseId id) {
        var course = forChange(id);
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
                store.counts(id, scope));
    }
}
