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
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.course.CourseFacts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionKind;
import kz.bilik.course.SessionSpec;
import kz.bilik.demo.store.DemoStore;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.expulsion.AppointCommissionMember;
import kz.bilik.expulsion.Ballot;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.expulsion.CommissionId;
import kz.bilik.expulsion.CommissionRole;
import kz.bilik.expulsion.CommissionService;
import kz.bilik.expulsion.CommissionSitting;
import kz.bilik.expulsion.CreateCommission;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.ExpulsionCaseService;
import kz.bilik.expulsion.InformedBy;
import kz.bilik.expulsion.RecordViolation;
import kz.bilik.expulsion.SuggestedRecipient;
import kz.bilik.expulsion.ViolationId;
import kz.bilik.expulsion.ViolationKind;
import kz.bilik.expulsion.ViolationService;
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
 * Stages paragraphs 23 and 28: a course that is being taught, a commission, a violation that waits to be judged, a case in which the listener is asked to
 * explain herself, and one in which the commission has decided.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class DemoExpulsion {

    private static final Logger LOG = Logger.getLogger(DemoExpulsion.class.getName());
    private static final String PROGRAMME = "BEDI-028";
    private static final int HOURS = 36;
    private static final int SESSIONS = 9;
    private static final int SINCE_FOUND = 1;
    private static final List<String> PEOPLE = List.of(
            "90071140176 Жұмабекова Аида Сәкенқызы",
            "88021940187 Тілеуова Баян Маратқызы",
            "92110540198 Хасенова Гаухар Ермекқызы",
            "86093040109 Қожа Шынар Асқарқызы",
            "94040140110 Ғалиева Лейла Қанатқызы");

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
    CommissionService commissions;

    @Inject
    ViolationService violations;

    @Inject
    ExpulsionCaseService cases;

    @Inject
    CommissionSitting sitting;

    @Inject
    DemoStore store;

    @Inject
    Clock clock;

    /** Nothing when the course is there already. */
    public void set() {
        var today = LocalDate.now(clock);
        var start = today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        if (courses.findStream(PROGRAMME, start.getYear(), 1).isPresent()) {
            return;
        }
        var course = plan(start);
        var listeners = enrol(course);
        agreements.conclude(
                course,
                listeners.stream()
                        .map(listener -> new ConcludeAgreement(listener, "28-к", start.minusDays(3)))
                        .toList());
        var commission = commission(start.minusDays(60));
        var found = today.minusDays(SINCE_FOUND);
        informed(listeners.get(0), commission, found);
        decided(listeners.get(1), commission, found, today);
        record(
                listeners.get(2),
                ViolationKind.CURRICULUM,
                found,
                "практикалық тапсырмалардың бірде-біреуін тапсырмаған");
        LOG.info("expulsion staged");
    }

    /** She has an account and is asked to explain herself. */
    private void informed(EnrolmentId listener, CommissionId commission, LocalDate found) {
        var violation = record(
                listener,
                ViolationKind.DISCIPLINE,
                found,
                "сабақ кезінде басқа тыңдаушыларға кедергі жасаған, ескертуден кейін тоқтатпаған");
        violations.confirm(violation);
        cases.inform(cases.open(listener, commission), InformedBy.SYSTEM, null);
    }

    /** She explained herself on paper; the commission has decided and the order is not drafted yet. */
    private void decided(EnrolmentId listener, CommissionId commission, LocalDate found, LocalDate today) {
        var violation = record(
                listener,
                ViolationKind.DISCIPLINE,
                found,
                "оқытушының ар-намысына тиетін сөздер айтқан, екі куә растаған");
        violations.confirm(violation);
        var opened = cases.open(listener, commission);
        cases.inform(opened, InformedBy.BY_HAND, today);
        cases.recordExplanation(opened, "айтқанымды мойындаймын, ашу үстінде болды");
        sitting.convene(opened, today, "Институттың мәжіліс залы, Астана қаласы");
        sitting.propose(opened, CaseDecision.EXPEL);
        vote(opened, List.of(Ballot.FOR, Ballot.FOR, Ballot.AGAINST));
        sitting.decide(opened, "бұзушылық екі куәнің түсініктемесімен дәлелденді");
    }

    private void vote(ExpulsionCaseId opened, List<Ballot> ballots) {
        var members = store.commissionMembers(opened.value());
        for (var at = 0; at < ballots.size(); at++) {
            sitting.vote(opened, members.get(at), ballots.get(at), null);
        }
    }

    private ViolationId record(EnrolmentId listener, ViolationKind kind, LocalDate found, String facts) {
        return violations.record(new RecordViolation(
                listener,
                kind,
                found,
                facts,
                violations.recipients(listener).stream()
                        .map(SuggestedRecipient::addressee)
                        .toList()));
    }

    private CommissionId commission(LocalDate day) {
        var id = commissions.create(new CreateCommission("7-Қ", day));
        List.of(
                        new AppointCommissionMember(
                                "Қасымов Дәурен Ілиясұлы",
                                "директордың орынбасары",
                                CommissionRole.CHAIR,
                                "commission",
                                day),
                        new AppointCommissionMember(
                                "Сейітқали Айжан Бауыржанқызы",
                                "оқу бөлімінің маманы",
                                CommissionRole.SECRETARY,
                                "commission2",
                                day),
                        new AppointCommissionMember(
                                "Ли Виктория Андреевна", "әдіскер", CommissionRole.MEMBER, "commission3", day))
                .forEach(member -> commissions.appoint(id, member));
        return id;
    }

    private CourseId plan(LocalDate start) {
        var title = new LocalText("Балабақшадағы қауіпсіз орта", "Безопасная среда в детском саду", null);
        var programme = programmes.findOrCreateApprovedVersion(
                PROGRAMME,
                title,
                HOURS,
                List.of(
                        new ModuleSpec(new LocalText("Қауіп-қатерді бағалау", "Оценка рисков", null), 18),
                        new ModuleSpec(new LocalText("Қауіпсіз ойын алаңы", "Безопасная площадка", null), 18)));
        var days = Stream.iterate(start, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .limit(SESSIONS)
                .toList();
        var course = courses.plan(
                programme,
                new CourseFacts(
                        1,
                        title,
                        CourseForm.WITHOUT_LEAVE,
                        false,
                        "kk",
                        Funding.REPUBLICAN_BUDGET,
                        start,
                        days.get(days.size() - 1),
                        BigDecimal.valueOf(50)),
                days.stream()
                        .map(day -> new SessionSpec(day, BigDecimal.valueOf(HOURS / SESSIONS), SessionKind.LECTURE))
                        .toList(),
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
            if (row == 1) {
                store.makeUserOf("listener2", person);
            }
            listed.add(new EnrolListener(
                    person,
                    row,
                    preschool.map(DemoStore.Workplace::name).orElse("«Айгөлек» бөбекжайы"),
                    PositionGroup.PEDAGOGUE,
                    preschool.map(DemoStore.Workplace::region).orElse(null),
                    preschool.map(DemoStore.Workplace::id).orElse(null)));
        }
        return enrolments.enrol(course, listed);
    }
}
