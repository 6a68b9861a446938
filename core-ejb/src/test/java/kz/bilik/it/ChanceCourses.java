package kz.bilik.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;

/** Streams of 36 hours in four classes of nine, two for each of two modules, of a programme that no other test teaches. */
@Stateless
@PermitAll
public class ChanceCourses {

    private static final BigDecimal CLASS_HOURS = BigDecimal.valueOf(9);

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CourseService courses;

    @Inject
    private PersonService persons;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private AgreementService agreements;

    @Inject
    private AttendanceService attendance;

    @Inject
    private AssessmentService assessments;

    @Inject
    private OutcomeService outcomes;

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    /** A stream that is being taught, with nobody on it. */
    public CourseId stream(String programmeCode, int number, LocalDate... days) {
        var programme = programmes.findOrCreateApprovedVersion(
                programmeCode,
                new LocalText("Сөйлеуді дамыту", "Развитие речи", null),
                36,
                List.of(
                        new ModuleSpec(new LocalText("Бірінші модуль", "Первый модуль", null), 18),
                        new ModuleSpec(new LocalText("Екінші модуль", "Второй модуль", null), 18)));
        var id = courses.plan(
                programme,
                new CourseFacts(
                        number,
                        new LocalText("Сөйлеуді дамыту: екінші мүмкіндік", "Развитие речи", null),
                        CourseForm.WITHOUT_LEAVE,
                        false,
                        "kk",
                        Funding.REPUBLICAN_BUDGET,
                        days[0],
                        days[days.length - 1],
                        BigDecimal.valueOf(50)),
                Arrays.stream(days)
                        .map(day -> new SessionSpec(day, CLASS_HOURS, SessionKind.LECTURE))
                        .toList(),
                Optional.empty());
        courses.begin(id);
        entities.createNativeQuery("update course_session s join programme_module m on m.programme_id = ?2"
                        + " and m.position = if(s.position <= 2, 1, 2) set s.module_id = m.id where s.course_id = ?1")
                .setParameter(1, id.value())
                .setParameter(2, programme.id().value())
                .executeUpdate();
        return id;
    }

    public EnrolmentId listener(CourseId course, PersonId person, LocalDate agreed) {
        var row = ((Number) entities.createNativeQuery("select count(*) from enrolment where course_id = ?1")
                        .setParameter(1, course.value())
                        .getSingleResult())
                .intValue();
        var enrolment = enrolments
                .enrol(
                        course,
                        List.of(new EnrolListener(
                                person, row + 1, "«Ақбота» бөбекжайы", PositionGroup.PEDAGOGUE, null, null)))
                .get(0);
        agreements.conclude(course, List.of(new ConcludeAgreement(enrolment, "1", agreed)));
        return enrolment;
    }

    public PersonId person() {
        return persons.findOrRegister(FreshIin.next(), new PersonName("Ғабитова", "Іңкәр", "Өмірбекқызы"));
    }

    /** Hours of each class, as a register that was kept elsewhere. */
    public void attended(CourseId course, EnrolmentId listener, String... hours) {
        var classes = courses.sessions(course);
        for (var at = 0; at < hours.length; at++) {
            attendance.takeOver(classes.get(at).id(), Map.of(listener, new BigDecimal(hours[at])));
        }
    }

    /** Ends the course: a score for each listener, null for one who did not come; all but the absent have their grades. */
    public void ended(CourseId course, Map<EnrolmentId, String> scores) {
        var points = new HashMap<EnrolmentId, BigDecimal>();
        var grades = new HashMap<EnrolmentId, List<BigDecimal>>();
        scores.forEach((listener, score) -> {
            points.put(listener, score == null ? null : new BigDecimal(score));
            var given = new ArrayList<BigDecimal>();
            given.add(BigDecimal.valueOf(70));
            given.add(BigDecimal.valueOf(80));
            grades.put(listener, given);
        });
        courses.startAssessment(course);
        assessments.takeOver(courses.course(course), null, points, grades);
        outcomes.decideCourse(course);
    }
}
