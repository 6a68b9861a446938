package kz.bilik.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.certificate.BlankActService;
import kz.bilik.certificate.Commission;
import kz.bilik.certificate.PrinterService;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.demo.store.DemoStore;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.finishedcourse.FinishedCourse;
import kz.bilik.finishedcourse.FinishedCourseFormat;
import kz.bilik.finishedcourse.FinishedCourseReader;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/** Puts the two courses of the demonstration into the books, in one transaction and as the system itself. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoStage {

    private static final Logger LOG = Logger.getLogger(DemoStage.class.getName());

    @Inject
    FinishedCourseReader reader;

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
    BlankActService acts;

    @Inject
    PrinterService printers;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    /** Nothing when there is a course already. */
    public void set() {
        if (!courses.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var lastFriday = today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        var finished = read("finished-course.json");
        var running = read("running-course.json");
        var closing = read("closing-course.json");
        finish(finished, plan(finished, timetable(lastFriday.minusDays(18), 18, "4", 2)));
        teach(closing, plan(closing, timetable(lastFriday.minusDays(11), 12, "3", 2)), today);
        teach(running, plan(running, timetable(lastFriday.minusDays(4), 12, "3", 1)), today);
        acts.receive(
                new ReceiveBlanks(
                        finished.blanks().series(),
                        finished.blanks().first(),
                        finished.blanks().count(),
                        "14",
                        lastFriday.minusDays(18),
                        "«Полиграфия» ЖШС"),
                new Commission(
                        "№ 8-ж бұйрық",
                        "Өмірбеков Дәулет Әлімұлы",
                        List.of("Ысқақова Ләззат Кенжеқызы", "Жүнісова Айгүл Серікқызы"),
                        null));
        printers.add("HP LaserJet, 214-кабинет", BigDecimal.ZERO, BigDecimal.ZERO);
        LOG.info("demonstration staged");
    }

    private CourseId plan(FinishedCourse file, List<SessionSpec> timetable) {
        var head = file.course();
        var programme = programmes.findOrCreateApprovedVersion(
                head.programme(), head.topic(), head.hours().intValueExact(), modules(file));
        var course = courses.plan(
                programme,
                new CourseFacts(
                        head.stream(),
                        head.topic(),
                        head.form(),
                        false,
                        head.language(),
                        head.funding(),
                        timetable.get(0).heldOn(),
                        timetable.get(timetable.size() - 1).heldOn(),
                        head.testMax()),
                timetable,
                Optional.empty());
        store.user("trainer").ifPresent(trainer -> courses.assignTrainer(course, trainer));
        courses.begin(course);
        return course;
    }

    private static List<ModuleSpec> modules(FinishedCourse file) {
        return file.modules().stream()
                .map(module -> new ModuleSpec(module.title(), module.hours().intValueExact()))
                .toList();
    }

    /** Classes of so many hours, so many on each working day from the Monday on. */
    private static List<SessionSpec> timetable(LocalDate monday, int classes, String hours, int perDay) {
        var kinds = List.of(SessionKind.LECTURE, SessionKind.PRACTICE, SessionKind.SEMINAR, SessionKind.PRACTICE);
        return Stream.iterate(monday, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(day -> Collections.nCopies(perDay, day).stream())
                .limit(classes)
                .map(day -> new SessionSpec(day, new BigDecimal(hours), kinds.get(day.getDayOfMonth() % kinds.size())))
                .toList();
    }

    private void finish(FinishedCourse file, CourseId course) {
        var listed = enrol(file, course);
        takeOverRegister(file, listed, courses.sessions(course));
        courses.startAssessment(course);
        var scores = new LinkedHashMap<EnrolmentId, BigDecimal>();
        var grades = new LinkedHashMap<EnrolmentId, List<BigDecimal>>();
        file.listeners().forEach(listener -> {
            scores.put(listed.get(listener), listener.testScore());
            grades.put(listed.get(listener), listener.grades());
        });
        assessments.takeOver(courses.course(course), null, scores, grades);
        outcomes.decideCourse(course);
    }

    /** Everyone attends from the first class on until the hours of the file are used up. */
    private void takeOverRegister(
            FinishedCourse file, Map<FinishedCourse.Listener, EnrolmentId> listed, List<SessionDetail> sessions) {
        var before = BigDecimal.ZERO;
        for (var session : sessions) {
            var marks = new LinkedHashMap<EnrolmentId, BigDecimal>();
            for (var listener : file.listeners()) {
                var left = listener.attendedHours().subtract(before).max(BigDecimal.ZERO);
                marks.put(listed.get(listener), left.min(session.hours()));
            }
            attendance.takeOver(session.id(), marks);
            before = before.add(session.hours());
        }
    }

    /** The classes so far are marked; every fifth listener missed one of them, and one missed too many. */
    private void teach(FinishedCourse file, CourseId course, LocalDate today) {
        var listed = enrol(file, course);
        for (var session : courses.sessions(course)) {
            if (session.heldOn().isBefore(today)) {
                var marks = new LinkedHashMap<EnrolmentId, BigDecimal>();
                listed.forEach((listener, enrolment) -> marks.put(
                        enrolment, isMissed(listener.row(), session.position()) ? BigDecimal.ZERO : session.hours()));
                attendance.takeOver(session.id(), marks);
            }
        }
    }

    private static boolean isMissed(int row, int position) {
        return row % 5 == position % 5 && position < 6 || row == 7 && position % 2 == 0;
    }

    private Map<FinishedCourse.Listener, EnrolmentId> enrol(FinishedCourse file, CourseId course) {
        var signedOn = courses.course(course).start().minusDays(3);
        var known = persons.findOrRegisterAll(file.listeners().stream()
                .collect(Collectors.toMap(
                        DemoStage::iin,
                        listener -> new PersonName(listener.surname(), listener.name(), listener.patronymic()))));
        var preschool = store.workplaceOf("head");
        var ids = enrolments.enrol(
                course,
                file.listeners().stream()
                        .map(listener -> {
                            var own = preschool.filter(place -> listener.row() <= 3 && place.region() != null);
                            return new EnrolListener(
                                    known.get(iin(listener)),
                                    listener.row(),
                                    own.map(DemoStore.Workplace::name).orElse(listener.workplace()),
                                    PositionGroup.valueOf(listener.position()),
                                    own.map(DemoStore.Workplace::region).orElse(listener.region()),
                                    own.map(DemoStore.Workplace::id).orElse(null));
                        })
                        .toList());
        var listed = new LinkedHashMap<FinishedCourse.Listener, EnrolmentId>();
        for (var i = 0; i < ids.size(); i++) {
            listed.put(file.listeners().get(i), ids.get(i));
        }
        agreements.conclude(
                course,
                file.listeners().stream()
                        .filter(listener -> listener.agreement() != null)
                        .map(listener -> new ConcludeAgreement(
                                listed.get(listener), listener.agreement().number(), signedOn))
                        .toList());
        file.listeners().stream()
                .filter(listener -> listener.row() == 1)
                .forEach(listener -> store.makeUserOf("listener", known.get(iin(listener))));
        return listed;
    }

    private static Iin iin(FinishedCourse.Listener listener) {
        return new Iin(listener.iin());
    }

    private FinishedCourse read(String file) {
        try (var stream = DemoStage.class.getResourceAsStream(file)) {
            return reader.read(stream.readAllBytes(), FinishedCourseFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
