package kz.bilik.secondchance;

import static kz.bilik.assessment.policy.AssessmentRefusal.APPEAL_TOO_LATE;
import static kz.bilik.assessment.policy.AssessmentRefusal.COMMISSION_NOT_NAMED;
import static kz.bilik.assessment.policy.AssessmentRefusal.CONFIRMED_BY_GRADER;
import static kz.bilik.assessment.policy.AssessmentRefusal.NOT_ON_THE_LIST;
import static kz.bilik.secondchance.policy.ChanceRefusal.HOURS_TO_MAKE_UP;
import static kz.bilik.secondchance.policy.ChanceRefusal.REASSESSED_THIS_YEAR;
import static kz.bilik.secondchance.policy.ChanceRefusal.REQUEST_NOT_GRANTED;
import static kz.bilik.secondchance.policy.ChanceRefusal.REQUEST_PENDING;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_WITHOUT_PROOF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bilik.assessment.AnnulProtocol;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.CommissionOffice;
import kz.bilik.assessment.ProtocolService;
import kz.bilik.assessment.ReassessmentService;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.IssueRequest;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.file.Scans;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsCommission;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsSecondAdmin;
import kz.bilik.it.ChanceCourses;
import kz.bilik.it.InTransaction;
import kz.bilik.organisation.PersonId;
import kz.bilik.programme.ModuleId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who could not get a certificate, on the server: with the other features, the database and its keys. */
@ArquillianTest
class SecondChanceIT {

    private static final AtomicInteger PROGRAMMES = new AtomicInteger();

    @Inject
    private SecondChanceService chances;

    @Inject
    private ChanceOrderService orders;

    @Inject
    private ReassessmentService reassessments;

    @Inject
    private ProtocolService protocols;

    @Inject
    private AssessmentService assessments;

    @Inject
    private CertificateService certificates;

    @Inject
    private BlankService blanks;

    @Inject
    private ChanceCourses streams;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsSecondAdmin secondAdmin;

    @Inject
    private AsDirector director;

    @Inject
    private AsCommission commission;

    @Inject
    private AsListener listener;

    private LocalDate today;
    private String programme;

    @BeforeEach
    void a_programme_of_its_own() {
        today = LocalDate.now(clock);
        programme = "IT-27-" + PROGRAMMES.incrementAndGet();
    }

    @Test
    @Paragraph({"27", "27(1)", "27(2)", "23(3)"})
    void scenario_61_absent_too_long_made_up_reassessed_with_the_next_stream_and_completed_on_that_day()
            throws Exception {
        var first = finished(1);
        var place = first.listeners().get(0);
        admin.run(() -> protocols.failForAbsence(first.listeners().get(3), "себепсіз"));
        assertThat(text("select state from course where id = ?1", first.course().value()))
                .isEqualTo("COMPLETED");
        admin.call(() -> streams.stream(programme, 2, today.minusDays(1), today, today.plusDays(1), today.plusDays(2)));
        asListener(place);
        assertThat(state(place)).isEqualTo("NOT_ASSESSED");
        admin.run(() -> blanks.receive(
                new ReceiveBlanks("CH", first.course().value(), 2, "1", today.minusDays(1), "Баспахана")));
        admin.call(() -> certificates.issueAll(first.course(), new IssueRequest(today, false)));
        assertThat(text("select state from reference_letter where enrolment_id = ?1", place))
                .isEqualTo("ISSUED");

        var request = listener.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_NEXT_STREAM, null)));

        assertThat(refused(() -> listener.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_OWN, null)))))
                .contains(REQUEST_PENDING);
        assertThat(refused(() -> admin.call(() -> granted(request, today)))).containsExactly(HOURS_TO_MAKE_UP);
        assertThat(listener.call(() -> chances.request(request)).hoursToMakeUp())
                .isEqualByComparingTo("1");
        var module = new ModuleId(number(
                "select m.id from programme_module m join course c on c.programme_id = m.programme_id where m.position = 1 and c.id = ?1",
                first.course().value()));
        admin.run(() -> chances.makeUp(place, new MakeUpHours(module, new BigDecimal("1"), today, "2-лек, 1-сабақ")));
        assertThat(text("select credited_hours from enrolment where id = ?1", place))
                .isEqualTo("1.0");
        admin.call(() -> granted(request, today));
        assertThat(state(place)).isEqualTo("REASSESSMENT_GRANTED");

        var list = listener.call(() -> chances.request(request)).assessment();
        judged(list, place, "31");

        assertThat(state(place)).isEqualTo("PASSED");
        assertThat(text("select completion_date from enrolment where id = ?1", place))
                .isEqualTo(today.toString());
        assertThat(text("select state from reference_letter where enrolment_id = ?1", place))
                .isEqualTo("SUPERSEDED");
        assertThat(text("select completion_date from nedb_task where enrolment_id = ?1", place))
                .isEqualTo(today.toString());
        assertThat(listener.call(() -> chances.request(request)).row().state()).isEqualTo(ChanceState.CARRIED_OUT);
        assertThat(text("select snapshot is not null from assessment where id = ?1", list.value()))
                .isEqualTo("1");
    }

    @Test
    @Paragraph({"26", "27", "27(1)"})
    void one_reassessment_a_year_and_an_annulled_one_was_none() throws Exception {
        var first = finished(2);
        var place = first.listeners().get(1);
        asListener(place);
        assertThat(state(place)).isEqualTo("FAILED");
        var request = listener.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_OWN, null)));
        admin.call(() -> granted(request, today));
        var list = admin.call(() -> chances.request(request)).assessment();
        judged(list, place, "12");
        assertThat(state(place)).isEqualTo("FAILED");

        var again = listener.call(() -> chances.possibilities(place)).ways();
        assertThat(again.get(0).grounds()).containsExactly(REASSESSED_THIS_YEAR);
        assertThat(refused(() -> listener.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_OWN, null)))))
                .containsExactly(REASSESSED_THIS_YEAR);

        assertThatThrownBy(() -> admin.run(
                        () -> protocols.annul(list, new AnnulProtocol("12-Н", today, "сұрақтар жария болған"))))
                .isInstanceOf(EJBAccessException.class);
        director.run(() -> protocols.annul(list, new AnnulProtocol("12-Н", today, "сұрақтар жария болған")));

        assertThat(admin.call(() -> chances.request(request)).row().state()).isEqualTo(ChanceState.VOID);
        assertThat(listener.call(() -> chances.possibilities(place))
                        .ways()
                        .get(0)
                        .open())
                .isTrue();
        var second = listener.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_OWN, null)));
        admin.call(() -> granted(second, today));
        var other = admin.call(() -> chances.request(second)).assessment();
        assertThat(other).isNotEqualTo(list);
        admin.run(() -> reassessments.open(other));
        admin.run(() -> reassessments.name(other, "commission", CommissionOffice.MEMBER));
        assertThat(refused(() ->
                        commission.call(() -> entered(other, first.listeners().get(0), "40"))))
                .containsExactly(NOT_ON_THE_LIST);
        assertThat(refused(() -> admin.call(() -> confirmed(other)))).contains(COMMISSION_NOT_NAMED);
    }

    @Test
    @Paragraph("27(1)")
    void two_decisions_at_once_let_one_through() throws Exception {
        var one = finished(3);
        var other = finished(4);
        var place = one.listeners().get(1);
        var sibling = other.listeners().get(1);
        transaction.change(
                "update enrolment e join enrolment f on f.id = ?1 set e.person_id = f.person_id where e.id = ?2",
                place.value(),
                sibling.value());
        var first = admin.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_OWN, null)));
        var second = admin.call(() -> chances.ask(sibling, ask(ChanceKind.REASSESSMENT_OWN, null)));

        var pool = Executors.newFixedThreadPool(2);
        var results = new ArrayList<String>();
        try {
            var left = pool.submit(() -> outcome(() -> admin.call(() -> granted(first, today))));
            var right = pool.submit(() -> outcome(() -> secondAdmin.call(() -> granted(second, today.plusDays(1)))));
            results.add(left.get());
            results.add(right.get());
        } finally {
            pool.shutdown();
        }

        assertThat(results).containsOnlyOnce("granted");
        assertThat(number(
                        "select count(*) from reassessment_right t join enrolment e on e.person_id = t.person_id"
                                + " where t.place is not null and e.id = ?1",
                        place.value()))
                .isEqualTo(1);
        var person = number("select person_id from enrolment where id = ?1", place.value());
        assertThatThrownBy(() -> transaction.change(
                        "insert into reassessment_right (request_id, person_id, counted_for, planned_on, right_year, place)"
                                + " select r.id, ?1, ?2, ?3, ?4, 1 from listener_request r where r.id not in"
                                + " (select t.request_id from reassessment_right t) limit 1",
                        person,
                        programme,
                        today.toString(),
                        today.getYear()))
                .hasStackTraceContaining("uq_reassessment_right");
    }

    @Test
    @Paragraph({"27(3)", "27"})
    void scenario_63_transferred_with_credited_hours_by_order_and_with_another_agreement() throws Exception {
        var first = running(5, today.minusDays(3), today.minusDays(2), today.plusDays(1), today.plusDays(2));
        var place = first.listeners().get(0);
        var target = admin.call(
                () -> streams.stream(programme, 6, today, today.plusDays(3), today.plusDays(4), today.plusDays(5)));
        admin.run(() -> streams.attended(first.course(), place, "9", "4.5"));
        asListener(place);

        assertThat(refused(() -> listener.call(() -> chances.ask(
                        place,
                        new AskChance(ChanceKind.TRANSFER, ValidReason.ILLNESS, "Ауырдым", null, target, List.of())))))
                .containsExactly(TRANSFER_WITHOUT_PROOF);
        var request = listener.call(() -> chances.ask(place, transfer(target)));
        assertThat(refused(() -> director.call(() -> orders.sign(request, today))))
                .contains(REQUEST_NOT_GRANTED);
        admin.call(() -> byCommission(request));
        assertThat(admin.call(() -> chances.request(request)).credits())
                .extracting(ChanceCredit::hours)
                .containsExactly(new BigDecimal("13.5"));
        assertThatThrownBy(() -> admin.call(() -> orders.sign(request, today))).isInstanceOf(EJBAccessException.class);

        var order = director.call(() -> orders.sign(request, today));

        var next = new EnrolmentId(number("select id from enrolment where previous_enrolment_id = ?1", place.value()));
        assertThat(order.toString()).endsWith("-Қ/" + today.getYear());
        assertThat(state(place)).isEqualTo("TRANSFERRED");
        assertThat(state(next)).isEqualTo("STUDYING");
        assertThat(text("select credited_hours from enrolment where id = ?1", next))
                .isEqualTo("13.5");
        assertThat(text(
                        "select group_concat(concat(m.position, ':', c.hours)) from enrolment_credit c"
                                + " join programme_module m on m.id = c.module_id where c.enrolment_id = ?1",
                        next))
                .isEqualTo("1:13.5");
        assertThat(text("select state from agreement where enrolment_id = ?1", place))
                .isEqualTo("AMENDED");
        assertThat(text("select state from agreement where enrolment_id = ?1", next))
                .isEqualTo("DRAFT");
        assertThat(listener.call(() -> chances.requests(page())).rows())
                .extracting(row -> row.orderNo())
                .contains(order.toString());
        assertThat(admin.call(() -> chances.possibilities(place)).ways()).noneMatch(way -> way.open());
    }

    @Test
    @Paragraph("27(4)")
    void an_interrupted_course_is_finished_in_a_later_stream() throws Exception {
        var first = running(7, today.minusDays(3), today.minusDays(2), today.plusDays(1), today.plusDays(2));
        var place = first.listeners().get(0);
        admin.run(() -> streams.attended(first.course(), place, "9", "9"));
        var interruption = admin.call(() -> chances.ask(
                place,
                new AskChance(
                        ChanceKind.INTERRUPTION, ValidReason.MATERNITY, "Босану демалысы", null, null, proofs())));
        admin.call(() -> byCommission(interruption));
        assertThat(state(place)).isEqualTo("INTERRUPTED");
        var later = admin.call(
                () -> streams.stream(programme, 8, today, today.plusDays(1), today.plusDays(2), today.plusDays(3)));
        var request = admin.call(() -> chances.ask(
                place,
                new AskChance(
                        ChanceKind.COMPLETION, ValidReason.MATERNITY, "Демалыс аяқталды", null, later, List.of())));
        admin.call(() -> byCommission(request));

        director.call(() -> orders.sign(request, today));

        var next = new EnrolmentId(number("select id from enrolment where previous_enrolment_id = ?1", place.value()));
        assertThat(state(place)).isEqualTo("INTERRUPTED");
        assertThat(state(next)).isEqualTo("RESUMED");
        assertThat(text("select credited_hours from enrolment where id = ?1", next))
                .isEqualTo("18.0");
    }

    @Test
    @Paragraph({"26", "27"})
    void a_listener_sees_own_requests_only_and_the_administrator_all() throws Exception {
        var first = finished(9);
        var mine = first.listeners().get(1);
        var foreign = first.listeners().get(2);
        asListener(mine);
        var own = admin.call(() -> chances.ask(mine, ask(ChanceKind.REASSESSMENT_OWN, null)));

        assertThat(listener.call(() -> chances.own()))
                .extracting(one -> one.standing().enrolment())
                .contains(mine)
                .doesNotContain(foreign);
        assertThatThrownBy(() -> listener.call(() -> chances.possibilities(foreign)))
                .isInstanceOf(NotFoundException.class);
        assertThat(admin.call(() -> chances.requests(page())).total()).isPositive();
        listener.run(() -> chances.withdraw(own));
        assertThat(admin.call(() -> chances.request(own)).row().state()).isEqualTo(ChanceState.WITHDRAWN);
    }

    @Test
    @Paragraph("26")
    void an_appeal_opens_one_result_and_an_annulled_protocol_none_stands() throws Exception {
        var first = finished(10);
        var place = first.listeners().get(1);
        asListener(place);

        listener.run(() -> protocols.appeal(place, "Ұпай қате есептелген"));

        var main = new AssessmentId(number(
                "select id from assessment where course_id = ?1", first.course().value()));
        assertThat(state(place)).isEqualTo("READY_FOR_ASSESSMENT");
        assertThat(admin.call(() -> protocols.protocol(main)).state()).isEqualTo(AssessmentState.GRADING);
        transaction.change(
                "update assessment set state = 'CONFIRMED', confirmed_at = '2026-01-06' where id = ?1", main.value());
        assertThat(refused(() -> listener.call(() -> appealed(place)))).contains(APPEAL_TOO_LATE);
        director.run(() -> protocols.annul(main, new AnnulProtocol("13-Н", today, "сұрақтар жария болған")));
        assertThat(admin.call(() -> protocols.protocol(main)).state()).isEqualTo(AssessmentState.ANNULLED);
        admin.run(() -> assessments.open(first.course(), today, null));
        assertThat(admin.call(() -> protocols.protocols(first.course()))).hasSize(2);
    }

    @Test
    @Paragraph("26")
    void an_absence_is_set_again_or_failed() throws Exception {
        var first = finished(11);
        var absent = first.listeners().get(3);
        assertThat(state(absent)).isEqualTo("ABSENT");

        admin.run(() -> protocols.setAgain(absent, "ауырған, анықтама бар"));

        assertThat(state(absent)).isEqualTo("READY_FOR_ASSESSMENT");
        var other = finished(12).listeners().get(3);
        admin.run(() -> protocols.failForAbsence(other, "себепсіз"));
        assertThat(state(other)).isEqualTo("FAILED");
        assertThat(text("select completion_date is not null from enrolment where id = ?1", other))
                .isEqualTo("1");
    }

    /** A short random run on the database itself, always the same one. */
    @Test
    @Paragraph("27(1)")
    void whatever_is_asked_in_whatever_order_the_year_holds_one_reassessment() throws Exception {
        var random = new Random(27);
        var places = new ArrayList<EnrolmentId>();
        var person = admin.call(() -> streams.person());
        for (var number = 13; number < 16; number++) {
            places.add(finished(number, person).listeners().get(1));
        }
        var granted = 0;

        for (var step = 0; step < 40; step++) {
            var place = places.get(random.nextInt(places.size()));
            var day = today.plusDays(random.nextInt(500));
            try {
                var request = admin.call(() -> chances.ask(place, ask(ChanceKind.REASSESSMENT_OWN, null)));
                if (admin.call(() -> granted(request, day)) != null) {
                    granted++;
                }
            } catch (RefusedException refused) {
                for (var open : places) {
                    transaction.change(
                            "update listener_request set state = 'WITHDRAWN' where state = 'SUBMITTED' and enrolment_id = ?1",
                            open.value());
                }
            }
        }

        assertThat(granted).isBetween(1, 3);
        assertThat(number(
                        "select coalesce(max(n), 0) from (select count(*) as n from reassessment_right t where t.person_id = ?1"
                                + " and t.place is not null group by t.counted_for, t.right_year) x",
                        person.value()))
                .isEqualTo(1);
    }

    private record Finished(CourseId course, List<EnrolmentId> listeners) {}

    /** 0 attended 28 of 36 hours, 1 failed, 2 passed, 3 did not come. */
    private Finished finished(int number) throws Exception {
        return finished(number, null);
    }

    private Finished finished(int number, PersonId second) throws Exception {
        var course = admin.call(() -> streams.stream(
                programme, number, today.minusDays(9), today.minusDays(8), today.minusDays(7), today.minusDays(6)));
        var scores = new HashMap<EnrolmentId, String>();
        var listeners = new ArrayList<EnrolmentId>();
        for (var at = 0; at < 4; at++) {
            var person = at == 1 && second != null ? second : admin.call(() -> streams.person());
            var place = admin.call(() -> streams.listener(course, person, today.minusDays(12)));
            var tooFew = at == 0;
            admin.run(() -> streams.attended(course, place, tooFew ? "1" : "9", "9", "9", "9"));
            listeners.add(place);
            scores.put(place, at == 1 ? "12" : at == 2 ? "40" : at == 0 ? "0" : null);
        }
        admin.run(() -> streams.ended(course, scores));
        return new Finished(course, listeners);
    }

    private Finished running(int number, LocalDate... days) throws Exception {
        var course = admin.call(() -> streams.stream(programme, number, days));
        var person = admin.call(() -> streams.person());
        return new Finished(course, List.of(admin.call(() -> streams.listener(course, person, days[0].minusDays(3)))));
    }

    /** The account of the demonstration becomes that of this listener. */
    private void asListener(EnrolmentId place) {
        transaction.change(
                "update app_user u set u.person_id = (select e.person_id from enrolment e where e.id = ?1)"
                        + " where u.username = 'listener'",
                place.value());
    }

    private static AskChance ask(ChanceKind kind, LocalDate wished) {
        return new AskChance(kind, null, "Қайта дайындалдым", wished, null, List.of());
    }

    private static AskChance transfer(CourseId target) {
        return new AskChance(ChanceKind.TRANSFER, ValidReason.ILLNESS, "Ауырып қалдым", null, target, proofs());
    }

    private static List<ProofUpload> proofs() {
        return List.of(new ProofUpload("Еңбекке жарамсыздық парағы № 0412", Scans.pdf("парақ.pdf", 1)));
    }

    private ChanceRequestId granted(ChanceRequestId request, LocalDate day) {
        chances.decide(
                request, new DecideChance(true, DecisionAuthority.ADMINISTRATOR, null, null, day, null, null, null));
        return request;
    }

    private ChanceRequestId byCommission(ChanceRequestId request) {
        chances.decide(
                request,
                new DecideChance(true, DecisionAuthority.COMMISSION, "5", today, null, "Курстар бөлімі", null, null));
        return request;
    }

    /** Opened, judged by the trainer, confirmed by the administrator behind a commission. */
    private void judged(AssessmentId list, EnrolmentId place, String score) throws Exception {
        admin.run(() -> reassessments.name(list, "commission", CommissionOffice.CHAIR));
        admin.run(() -> reassessments.name(list, "commission2", CommissionOffice.MEMBER));
        admin.run(() -> reassessments.open(list));
        commission.run(() -> entered(list, place, score));
        var modules = admin.call(() -> protocols.protocol(list)).modules();
        for (var module : modules) {
            commission.run(() -> reassessments.enterGrade(list, place, module.id(), BigDecimal.valueOf(75)));
        }
        assertThat(refused(() -> commission.call(() -> confirmed(list)))).containsExactly(CONFIRMED_BY_GRADER);
        admin.call(() -> confirmed(list));
    }

    private AssessmentId entered(AssessmentId list, EnrolmentId place, String score) {
        reassessments.enterScore(list, place, new BigDecimal(score));
        return list;
    }

    private AssessmentId confirmed(AssessmentId list) {
        reassessments.confirm(list);
        return list;
    }

    private EnrolmentId appealed(EnrolmentId place) {
        protocols.appeal(place, "Қате");
        return place;
    }

    private static PageRequest page() {
        return new PageRequest(0, 50, "", true, Map.of());
    }

    private String state(EnrolmentId place) {
        return EnrolmentState.valueOf(text("select state from enrolment where id = ?1", place))
                .name();
    }

    private String text(String sql, EnrolmentId place) {
        return text(sql, place.value());
    }

    private String text(String sql, long id) {
        var value = transaction.single(sql, id);
        return value instanceof Boolean flag ? (flag ? "1" : "0") : String.valueOf(value);
    }

    private long number(String sql, Object parameter) {
        return ((Number) transaction.single(sql, parameter)).longValue();
    }

    private static String outcome(Callable<?> step) throws Exception {
        try {
            step.call();
            return "granted";
        } catch (RefusedException refused) {
            return String.valueOf(refused.ruling().grounds());
        }
    }

    private static List<Ground> refused(Callable<?> step) {
        return catchThrowableOfType(RefusedException.class, step::call).ruling().grounds();
    }
}
