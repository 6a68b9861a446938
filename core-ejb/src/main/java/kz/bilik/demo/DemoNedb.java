package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.demo.store.DemoStore;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.nedb.NedbService;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.LocalText;

/** Stages paragraph 18: a course of 36 hours that was completed last Friday, whose listeners are due to the national database now; three work at one preschool. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoNedb {

    private static final Logger LOG = Logger.getLogger(DemoNedb.class.getName());
    private static final int HOURS = 36;
    private static final int OWN = 3;
    private static final List<String> PEOPLE = List.of(
            "89041540121 Ибраева Айсұлу Ержанқызы",
            "91072240132 Құлжанова Меруерт Саматқызы",
            "87110340143 Өтеген Жанар Болатқызы",
            "85030940154 Сафина Лилия Ринатовна",
            "93012840165 Ғаббасова Нұргүл Ерболқызы");

    @Inject
    NedbService nedb;

    @Inject
    ProgrammeService programmes;

    @Inject
    CourseService courses;

    @Inject
    PersonService persons;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AgreementService agreements;

    @Inject
    AttendanceService attendance;

    @Inject
    AssessmentService assessments;

    @Inject
    OutcomeService outcomes;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    /** Nothing when there are tasks already. */
    public void set() {
        if (nedb.counts().all() > 0) {
            return;
        }
        var end = LocalDate.now(clock).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        var course = plan(end);
        var listeners = enrol(course);
        agreements.conclude(
                course,
                listeners.stream()
                        .map(listener -> new ConcludeAgreement(listener, "31-к", end.minusDays(8)))
                        .toList());
        Map<EnrolmentId, BigDecimal> hours = new HashMap<>();
        Map<EnrolmentId, BigDecimal> scores = new HashMap<>();
        Map<EnrolmentId, List<BigDecimal>> grades = new HashMap<>();
        for (var at = 0; at < listeners.size(); at++) {
            hours.put(listeners.get(at), BigDecimal.valueOf(HOURS));
            scores.put(listeners.get(at), BigDecimal.valueOf(at == listeners.size() - 1 ? 21 : 40 + at));
            grades.put(listeners.get(at), List.of(BigDecimal.valueOf(84 + at), BigDecimal.valueOf(91 - at)));
        }
        attendance.takeOver(courses.sessions(course).get(0).id(), hours);
        courses.startAssessment(course);
        assessments.takeOver(courses.course(course), null, scores, grades);
        outcomes.decideCourse(course);
        LOG.info("national database staged");
    }

    private CourseId plan(LocalDate end) {
        var programme = programmes.findOrCreateApprovedVersion(
                "BEDI-041",
                new LocalText("Инклюзивті ортада баланы қолдау", "Поддержка ребёнка в инклюзивной среде", null),
                HOURS,
                List.of(
                        new ModuleSpec(new LocalText("Бақылау және бағалау", "Наблюдение и оценка", null), 18),
                        new ModuleSpec(new LocalText("Жеке бағдарлама", "Индивидуальная программа", null), 18)));
        var start = end.minusDays(4);
        var course = courses.plan(
                programme,
                new CourseFacts(
                        1,
                        new LocalText("Инклюзивті ортада баланы қолдау", "Поддержка ребёнка в инклюзивной среде", null),
                        CourseForm.WITHOUT_LEAVE,
                        false,
                        "kk",
                        Funding.REPUBLICAN_BUDGET,
                        start,
                        end,
                        BigDecimal.valueOf(50)),
                List.of(new SessionSpec(start, BigDecimal.valueOf(HOURS), SessionKind.SUMMARY)),
                Optional.empty());
        courses.begin(course);
        return course;
    }

    private List<EnrolmentId> enrol(CourseId course) {
        var preschool = store.workplaceOf("head");
        var listed = new ArrayList<EnrolListener>();
        for (var row = 1; row <= PEOPLE.size(); row++) {
            var parts = PEOPLE.get(row - 1).split(" ", 2);
            var person = persons.findOrRegister(new Iin(DemoPeople.iin(parts[0])), DemoPeople.name(parts[1]));
            var own = row <= OWN ? preschool : Optional.<DemoStore.Workplace>empty();
            listed.add(new EnrolListener(
                    person,
                    row,
                    own.map(DemoStore.Workplace::name).orElse("«Айгөлек» бөбекжайы"),
                    PositionGroup.PEDAGOGUE,
                    own.map(DemoStore.Workplace::region).orElse(null),
                    own.map(DemoStore.Workplace::id).orElse(null)));
        }
        return enrolments.enrol(course, listed);
    }
}
