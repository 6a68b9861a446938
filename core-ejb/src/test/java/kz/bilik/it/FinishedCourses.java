package kz.bilik.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;

/** Courses that have ended and are decided, made by the services as an import makes them. Called as the API client. */
@Stateless
@PermitAll
public class FinishedCourses {

    public static final LocalDate START = LocalDate.of(2026, 2, 2);
    public static final LocalDate END = LocalDate.of(2026, 2, 13);

    private static final AtomicInteger STREAMS = new AtomicInteger();
    private static final BigDecimal ALL_HOURS = BigDecimal.valueOf(72);

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

    /** A course of 72 hours: the first listeners scored 31 of 50, the rest 12. */
    public CourseId decided(int passed, int failed) {
        var programme = programmes.findOrCreateApprovedVersion(
                "IT-072",
                new LocalText("Сынақ бағдарламасы", "Пробная программа", null),
                72,
                List.of(
                        new ModuleSpec(new LocalText("Бірінші модуль", "Первый модуль", null), 36),
                        new ModuleSpec(new LocalText("Екінші модуль", "Второй модуль", null), 36)));
        var id = courses.plan(
                programme,
                new CourseFacts(
                        STREAMS.incrementAndGet(),
                        new LocalText("Баланың «зерттеушілік» қызметі", "Исследование", null),
                        CourseForm.WITHOUT_LEAVE,
                        false,
                        "kk",
                        Funding.REPUBLICAN_BUDGET,
                        START,
                        END,
                        BigDecimal.valueOf(50)),
                List.of(new SessionSpec(START, ALL_HOURS, SessionKind.SUMMARY)),
                Optional.empty());
        courses.begin(id);
        var listeners = enrolments.enrol(id, listeners(passed + failed));
        agreements.conclude(
                id,
                listeners.stream()
                        .map(listener -> new ConcludeAgreement(listener, "1", START.minusDays(3)))
                        .toList());
        Map<EnrolmentId, BigDecimal> hours = new HashMap<>();
        Map<EnrolmentId, BigDecimal> scores = new HashMap<>();
        Map<EnrolmentId, List<BigDecimal>> grades = new HashMap<>();
        for (var index = 0; index < listeners.size(); index++) {
            hours.put(listeners.get(index), BigDecimal.valueOf(60.5));
            scores.put(listeners.get(index), BigDecimal.valueOf(index < passed ? 31 : 12));
            grades.put(listeners.get(index), List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(85)));
        }
        attendance.takeOver(courses.sessions(id).get(0).id(), hours);
        courses.startAssessment(id);
        assessments.takeOver(courses.course(id), null, scores, grades);
        outcomes.decideCourse(id);
        return id;
    }

    private List<EnrolListener> listeners(int count) {
        var listeners = new ArrayList<EnrolListener>();
        for (var row = 1; row <= count; row++) {
            var person = persons.findOrRegister(FreshIin.next(), new PersonName("Әлімқұлова", "Құндыз", "Һайдарқызы"));
            listeners.add(new EnrolListener(person, row, "«Балдәурен» бөбекжайы", PositionGroup.PEDAGOGUE, null, null));
        }
        return listeners;
    }
}
