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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;

/** Courses that are being taught: 36 hours in four classes of nine, four listeners, all but the last with an agreement. */
@Stateless
@PermitAll
public class RunningCourses {

    private static final AtomicInteger STREAMS = new AtomicInteger();
    private static final BigDecimal CLASS_HOURS = BigDecimal.valueOf(9);
    private static final int LISTENERS = 4;

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

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    /** The course with its classes in their order, its listeners in the order of the list, and its modules. */
    public record Running(
            CourseId id, List<SessionDetail> classes, List<EnrolmentId> listeners, List<ModuleDetail> modules) {}

    /** Taught by the trainer of the demonstration. */
    public Running withClassesOn(LocalDate... days) {
        var id = plan(days);
        courses.assignTrainer(id, userId("trainer"));
        return running(id, days[0]);
    }

    /** The member of the commission teaches, too, and is one of the trainers of the course. */
    public void alsoTaughtByTheCommission(Running course) {
        entities.createNativeQuery("insert into role_assignment (user_id, role, valid_from)"
                        + " select u.id, 'METHODOLOGIST_TRAINER', '2020-01-01' from app_user u where u.username = 'commission'"
                        + " and not exists (select 1 from role_assignment a where a.user_id = u.id"
                        + "   and a.role = 'METHODOLOGIST_TRAINER')")
                .executeUpdate();
        courses.assignTrainer(course.id(), userId("commission"));
    }

    /** Taught by nobody who is known here. */
    public Running ofAnotherTrainer(LocalDate... days) {
        return running(plan(days), days[0]);
    }

    /** The trainer of the demonstration is also a listener: of this enrolment, until {@link #trainerOnlyTeaches()}. */
    public void trainerListensAs(EnrolmentId enrolment) {
        entities.createNativeQuery(
                        "insert into role_assignment (user_id, role, valid_from) values (?1, 'LISTENER', '2020-01-01')")
                .setParameter(1, userId("trainer"))
                .executeUpdate();
        entities.createNativeQuery(
                        "update app_user set person_id = (select e.person_id from enrolment e where e.id = ?1)"
                                + " where username = 'trainer'")
                .setParameter(1, enrolment.value())
                .executeUpdate();
    }

    public void trainerOnlyTeaches() {
        entities.createNativeQuery("delete from role_assignment where user_id = ?1 and role = 'LISTENER'")
                .setParameter(1, userId("trainer"))
                .executeUpdate();
        entities.createNativeQuery("update app_user set person_id = null where username = 'trainer'")
                .executeUpdate();
    }

    private long userId(String username) {
        return ((Number) entities.createNativeQuery("select id from app_user where username = ?1")
                        .setParameter(1, username)
                        .getSingleResult())
                .longValue();
    }

    private CourseId plan(LocalDate... days) {
        var programme = programmes.findOrCreateApprovedVersion(
                "IT-036",
                new LocalText("Сөйлеуді дамыту", "Развитие речи", null),
                36,
                List.of(
                        new ModuleSpec(new LocalText("Бірінші модуль", "Первый модуль", null), 18),
                        new ModuleSpec(new LocalText("Екінші модуль", "Второй модуль", null), 18)));
        var id = courses.plan(
                programme,
                new CourseFacts(
                        STREAMS.incrementAndGet(),
                        new LocalText("Сөйлеуді дамыту: ойын мен әңгіме", "Развитие речи: игра и рассказ", null),
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
        return id;
    }

    private Running running(CourseId id, LocalDate start) {
        var people = new ArrayList<EnrolListener>();
        for (var row = 1; row <= LISTENERS; row++) {
            var person = persons.findOrRegister(FreshIin.next(), new PersonName("Ғизатова", "Эльвира", "Маратқызы"));
            people.add(new EnrolListener(person, row, "«Ақбота» бөбекжайы", PositionGroup.PEDAGOGUE, null, null));
        }
        var listeners = enrolments.enrol(id, people);
        agreements.conclude(
                id,
                listeners.subList(0, LISTENERS - 1).stream()
                        .map(listener -> new ConcludeAgreement(listener, "1", start.minusDays(3)))
                        .toList());
        return new Running(
                id, courses.sessions(id), listeners, courses.course(id).modules());
    }
}
