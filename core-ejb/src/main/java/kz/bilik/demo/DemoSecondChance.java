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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.secondchance.AskChance;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ProofUpload;
import kz.bilik.secondchance.SecondChanceService;
import kz.bilik.secondchance.ValidReason;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;

/**
 * Stages paragraph 27: a stream that is over with a listener who failed, the one of the demonstration, and one who was absent too long; the stream after it
 * that is being taught, from which somebody who fell ill asks to go over; and the stream that would take him over.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoSecondChance {

    private static final Logger LOG = Logger.getLogger(DemoSecondChance.class.getName());
    private static final String PROGRAMME = "BEDI-047";
    private static final int HOURS = 36;
    private static final int CLASSES = 12;
    private static final BigDecimal CLASS = BigDecimal.valueOf(3);
    private static final int MAX_SCORE = 50;
    private static final String ABSENT = "90061540213 Жүнісова Ақбота Ермекқызы";
    private static final String ILL = "88092340224 Ғабитова Іңкәр Өмірбекқызы";
    private static final LocalText TOPIC =
            new LocalText("Баланың эмоциялық дамуын қолдау", "Поддержка эмоционального развития ребёнка", null);

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
    SecondChanceService chances;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    /** Nothing when the programme is taught already. */
    public void set() {
        var today = LocalDate.now(clock);
        var lastFriday = today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        var first = lastFriday.minusDays(11);
        if (courses.findStream(PROGRAMME, first.getYear(), 1).isPresent()) {
            return;
        }
        finish(plan(1, first, 3), first);
        var ill = teach(plan(2, lastFriday.minusDays(4), 1), lastFriday.minusDays(4), today);
        plan(3, lastFriday.plusDays(10), 2);
        ask(ill);
        LOG.info("second chances staged");
    }

    private CourseId plan(int stream, LocalDate monday, int perDay) {
        var programme = programmes.findOrCreateApprovedVersion(
                PROGRAMME,
                TOPIC,
                HOURS,
                List.of(
                        new ModuleSpec(new LocalText("Эмоцияны тану", "Распознавание эмоций", null), HOURS / 2),
                        new ModuleSpec(new LocalText("Қолдау тәсілдері", "Приёмы поддержки", null), HOURS / 2)));
        var timetable = timetable(monday, perDay);
        var course = courses.plan(
                programme,
                new CourseFacts(
                        stream,
                        TOPIC,
                        CourseForm.WITHOUT_LEAVE,
                        false,
                        "kk",
                        Funding.REPUBLICAN_BUDGET,
                        timetable.get(0).heldOn(),
                        timetable.get(CLASSES - 1).heldOn(),
                        BigDecimal.valueOf(MAX_SCORE)),
                timetable,
                Optional.empty());
        store.user("trainer").ifPresent(trainer -> courses.assignTrainer(course, trainer));
        courses.begin(course);
        return course;
    }

    private static List<SessionSpec> timetable(LocalDate monday, int perDay) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(day -> Collections.nCopies(perDay, day).stream())
                .limit(CLASSES)
                .map(day -> new SessionSpec(day, CLASS, SessionKind.PRACTICE))
                .toList();
    }

    private void finish(CourseId course, LocalDate start) {
        var listed = new ArrayList<EnrolListener>();
        store.personOf("listener")
                .ifPresent(known -> listed.add(listener(
                        persons.findOrRegister(
                                new Iin(known.iin()),
                                new PersonName(known.surname(), known.name(), known.patronymic())),
                        listed.size() + 1)));
        listed.add(listener(person(ABSENT), listed.size() + 1));
        var places = enrolments.enrol(course, listed);
        agree(course, places, start);
        var absent = places.get(places.size() - 1);
        var sessions = courses.sessions(course);
        for (var session : sessions) {
            var marks = new HashMap<EnrolmentId, BigDecimal>();
            places.forEach(place -> marks.put(
                    place, place.equals(absent) && session.position() <= CLASSES / 4 ? BigDecimal.ZERO : CLASS));
            attendance.takeOver(session.id(), marks);
        }
        courses.startAssessment(course);
        Map<EnrolmentId, BigDecimal> scores = new HashMap<>();
        Map<EnrolmentId, List<BigDecimal>> grades = new HashMap<>();
        places.stream().filter(place -> !place.equals(absent)).forEach(place -> {
            scores.put(place, BigDecimal.valueOf(19));
            grades.put(place, List.of(BigDecimal.valueOf(62), BigDecimal.valueOf(58)));
        });
        assessments.takeOver(courses.course(course), null, scores, grades);
        outcomes.decideCourse(course);
    }

    private EnrolmentId teach(CourseId course, LocalDate start, LocalDate today) {
        var places = enrolments.enrol(course, List.of(listener(person(ILL), 1)));
        agree(course, places, start);
        courses.sessions(course).stream()
                .filter(session -> session.heldOn().isBefore(today))
                .limit(3)
                .forEach(session -> attendance.takeOver(session.id(), Map.of(places.get(0), CLASS)));
        return places.get(0);
    }

    /** Late in the year no stream of the same year takes anybody over: then nothing is asked. */
    private void ask(EnrolmentId ill) {
        chances.possibilities(ill).ways().stream()
                .filter(way -> way.kind() == ChanceKind.TRANSFER && way.open())
                .flatMap(way -> way.streams().stream())
                .reduce((one, other) -> other)
                .ifPresent(stream -> chances.ask(
                        ill,
                        new AskChance(
                                ChanceKind.TRANSFER,
                                ValidReason.ILLNESS,
                                "Ауырып қалдым, келесі лекке ауыстыруды сұраймын",
                                null,
                                stream.id(),
                                List.of(new ProofUpload(
                                        "еңбекке уақытша жарамсыздық парағы № 0412",
                                        DemoPeople.scan("жарамсыздық парағы.pdf", 1))))));
    }

    private void agree(CourseId course, List<EnrolmentId> places, LocalDate start) {
        agreements.conclude(
                course,
                places.stream()
                        .map(place -> new ConcludeAgreement(place, "47-к", start.minusDays(4)))
                        .toList());
    }

    private PersonId person(String numbered) {
        var parts = numbered.split(" ", 2);
        return persons.findOrRegister(new Iin(DemoPeople.iin(parts[0])), DemoPeople.name(parts[1]));
    }

    private static EnrolListener listener(PersonId person, int row) {
        return new EnrolListener(person, row, "«Айгөлек» бөбекжайы", PositionGroup.PEDAGOGUE, null, null);
    }
}
