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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bilik.agreement.AgreementRehearsal;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.AgreementSigning;
import kz.bilik.agreement.Payer;
import kz.bilik.agreement.Payment;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.attendance.AttendanceService;
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
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.LocalText;

/**
 * A paid course of thirty in its second week, whose class of today waits for its marks: most agreements are signed, some wait for the listener, one for the
 * director, one was declined, a payment is late; one listener has missed too much.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoTeaching {

    private static final Logger LOG = Logger.getLogger(DemoTeaching.class.getName());
    private static final String PROGRAMME = "BEDI-038";
    private static final String KOSTANAY = "390000000";
    private static final LocalText TOPIC = new LocalText(
            "Балабақшадағы зерттеу бұрыштары: сұрақтан тәжірибеге",
            "Исследовательские уголки в детском саду: от вопроса к опыту",
            "Inquiry corners in kindergarten: from question to experiment");
    private static final int HOURS = 40;
    private static final int CLASSES = 10;
    private static final BigDecimal CLASS_HOURS = BigDecimal.valueOf(4);
    private static final int DAYS_BACK = 6;
    private static final BigDecimal PRICE = new BigDecimal("48000.00");
    private static final int ON_PAPER = 23;
    private static final int SIGNED = 26;
    private static final int DECLINED = 27;
    private static final int WITHOUT = 29;

    private static final List<String> NAMES = List.of(
            "Абенова Айдана Серікқызы",
            "Әлжанова Гүлнар Бекболатқызы",
            "Байсейітова Ақерке Талғатқызы",
            "Валиева Эльмира Рашитовна",
            "Ғабитова Сандуғаш Маратқызы",
            "Дүйсенбаева Назгүл Ерланқызы",
            "Ескендірова Ботагөз Қанатқызы",
            "Жанділдина Шынар Асқарқызы",
            "Зейнуллина Раушан Болатқызы",
            "Ибраева Камшат Нұржанқызы",
            "Иванова Светлана Петровна",
            "Кәрімова Майра Сапарқызы",
            "Көбеева Жанар Ғалымқызы",
            "Қасенова Алтынай Дәуренқызы",
            "Құрманова Динара Ерболқызы",
            "Ли Марина Викторовна",
            "Мұсабекова Толқын Әділқызы",
            "Мырзағалиева Ләйла Қайратқызы",
            "Нұртазина Әсем Бауыржанқызы",
            "Омарова Зәуре Жұмабекқызы",
            "Өміртаева Гаухар Сәкенқызы",
            "Рахымжанова Инкар Мұратқызы",
            "Сүлейменова Индира Тимурқызы",
            "Сыздықова Перизат Қуанышқызы",
            "Тоқтарова Жібек Серікболқызы",
            "Тілеубердина Ақмарал",
            "Үсенова Фариза Мейрамқызы",
            "Шәріпова Айнұр Бақытқызы",
            "Ысқақова Меруерт Олжасқызы");

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
    AgreementSigning signing;

    @Inject
    AgreementRehearsal rehearsal;

    @Inject
    AttendanceService attendance;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    /** Nothing when the course is there already. */
    public void set() {
        var today = LocalDate.now(clock);
        var days = days(today);
        if (courses.findStream(PROGRAMME, days.get(0).getYear(), 1).isPresent()) {
            return;
        }
        var course = plan(days);
        var listed = enrol(course);
        agree(course, listed, days.get(0), today);
        mark(courses.sessions(course), listed, today);
        LOG.info(() -> "demonstration of teaching staged course=%d".formatted(course.value()));
    }

    /** Working days of two weeks, the first of them in the week before. */
    private static List<LocalDate> days(LocalDate today) {
        return Stream.iterate(today.minusDays(DAYS_BACK), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(CLASSES)
                .toList();
    }

    private CourseId plan(List<LocalDate> days) {
        var programme = programmes.findOrCreateApprovedVersion(
                PROGRAMME,
                TOPIC,
                HOURS,
                List.of(
                        new ModuleSpec(
                                new LocalText(
                                        "Баланың сұрағы мен болжамы",
                                        "Вопрос и предположение ребёнка",
                                        "A child’s question and guess"),
                                24),
                        new ModuleSpec(
                                new LocalText(
                                        "Тәжірибе бұрышын жабдықтау",
                                        "Оснащение уголка опытов",
                                        "Equipping the corner of experiments"),
                                16)));
        var kinds = List.of(SessionKind.LECTURE, SessionKind.PRACTICE, SessionKind.SEMINAR);
        var course = courses.plan(
                programme,
                new CourseFacts(
                        1,
                        TOPIC,
                        CourseForm.WITHOUT_LEAVE,
                        false,
                        "kk",
                        Funding.EXTRA_BUDGET,
                        days.get(0),
                        days.get(CLASSES - 1),
                        BigDecimal.valueOf(50)),
                IntStream.range(0, CLASSES)
                        .mapToObj(at -> new SessionSpec(days.get(at), CLASS_HOURS, kinds.get(at % kinds.size())))
                        .toList(),
                Optional.empty());
        store.user("trainer").ifPresent(trainer -> courses.assignTrainer(course, trainer));
        courses.begin(course);
        return course;
    }

    /** Thirty listeners; the last of them is the one who signs in. */
    private List<EnrolmentId> enrol(CourseId course) {
        var people = new ArrayList<PersonId>();
        for (var at = 0; at < NAMES.size(); at++) {
            var number = new Iin(
                    DemoPeople.iin("%02d%02d%02d4%04d".formatted(75 + at % 24, 1 + at % 12, 3 + at % 25, 3100 + at)));
            people.add(persons.findOrRegister(number, DemoPeople.name(NAMES.get(at))));
        }
        store.personOf("listener")
                .ifPresent(known -> people.add(persons.findOrRegister(
                        new Iin(known.iin()),
                        DemoPeople.name(Stream.of(known.surname(), known.name(), known.patronymic())
                                .filter(part -> part != null)
                                .reduce((one, other) -> one + " " + other)
                                .orElseThrow()))));
        var rows = new ArrayList<EnrolListener>();
        for (var at = 0; at < people.size(); at++) {
            rows.add(new EnrolListener(
                    people.get(at),
                    at + 1,
                    "№ %d бөбекжай-бақшасы, Қостанай қаласы".formatted(10 + at % 7),
                    PositionGroup.PEDAGOGUE,
                    KOSTANAY,
                    null));
        }
        return enrolments.enrol(course, rows);
    }

    private void agree(CourseId course, List<EnrolmentId> listed, LocalDate start, LocalDate today) {
        var bound = new ArrayList<EnrolmentId>(listed);
        bound.remove(WITHOUT - 1);
        var ids = agreements.prepare(course, bound, start.minusDays(3));
        for (var at = 0; at < ids.size(); at++) {
            agreements.agreePrice(ids.get(at), terms(at == ON_PAPER ? today.minusDays(2) : today.plusDays(10)));
        }
        signing.offer(course);
        for (var at = 0; at < SIGNED; at++) {
            if (at < ON_PAPER) {
                rehearsal.conclude(ids.get(at), start.minusDays(3));
                signing.pay(ids.get(at), new Payment(start.minusDays(1), PRICE, "Т-%d".formatted(95 + at)));
            } else {
                rehearsal.sign(ids.get(at));
            }
        }
        rehearsal.decline(ids.get(DECLINED - 1), "отпуск кезімен сәйкес келмейді");
        signing.pay(ids.get(ON_PAPER), new Payment(today.minusDays(1), new BigDecimal("20000"), "Т-118"));
    }

    private static PriceTerms terms(LocalDate due) {
        return new PriceTerms(
                PRICE,
                Payer.EMPLOYER,
                "«Болашақ» бөбекжай-бақшасы» МКҚК",
                due,
                "екі бөлікпен: 20 000 және 28 000 теңге",
                "БСН 000000000000, KZ00 0000 0000 0000 0000");
    }

    /** The classes so far are marked, that of today is not. */
    private void mark(List<SessionDetail> sessions, List<EnrolmentId> listed, LocalDate today) {
        for (var session : sessions) {
            if (session.heldOn().isBefore(today)) {
                var marks = new LinkedHashMap<EnrolmentId, BigDecimal>();
                for (var at = 0; at < listed.size(); at++) {
                    marks.put(listed.get(at), attended(at + 1, session.position()));
                }
                attendance.takeOver(session.id(), Map.copyOf(marks));
            }
        }
    }

    private static BigDecimal attended(int row, int position) {
        return switch (row) {
            case 7 -> position < 4 ? BigDecimal.ZERO : CLASS_HOURS;
            case 12 -> position == 1 ? BigDecimal.ZERO : position == 2 ? BigDecimal.valueOf(2) : CLASS_HOURS;
            case 18 -> position == 3 ? BigDecimal.valueOf(2) : CLASS_HOURS;
            default -> CLASS_HOURS;
        };
    }
}
