package kz.bilik.expulsion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.bilik.attendance.AttendanceLost;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.CalendarService;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.RenderedPaper;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.policy.CaseRefusal;
import kz.bilik.expulsion.policy.CommissionRefusal;
import kz.bilik.expulsion.policy.ViolationRefusal;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsCommission;
import kz.bilik.it.AsCommissionSecretary;
import kz.bilik.it.AsCommissionThird;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsHead;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsSystem;
import kz.bilik.it.Eventually;
import kz.bilik.it.InTransaction;
import kz.bilik.it.RunningCourses;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ExpulsionIT {

    private static final String FACTS = "сабақ кезінде оқытушыға балағат сөз айтты";

    @Inject
    private ViolationService violations;

    @Inject
    private ExpulsionCaseService cases;

    @Inject
    private CommissionSitting sitting;

    @Inject
    private ExpulsionOrders orders;

    @Inject
    private LetterService letters;

    @Inject
    private CommissionService commissions;

    @Inject
    private Event<AttendanceLost> lost;

    @Inject
    private DocumentService documents;

    @Inject
    private CalendarService calendars;

    @Inject
    private RunningCourses running;

    @Inject
    private AuditTrail audit;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsListener listener;

    @Inject
    private AsHead head;

    @Inject
    private AsCommission chair;

    @Inject
    private AsCommissionSecretary secretary;

    @Inject
    private AsCommissionThird third;

    @Inject
    private AsSystem system;

    private Object person;

    @BeforeEach
    void rememberWhoTheListenerIs() {
        person = transaction.single("select coalesce(person_id, 0) from app_user where username = 'listener'");
    }

    @AfterEach
    void leaveTheListenerAsHeWas() {
        transaction.change("update app_user set person_id = nullif(?1, 0) where username = 'listener'", person);
    }

    @Test
    @Paragraph("28")
    void a_case_walks_from_the_violation_to_the_informed_employer_and_no_step_can_be_left_out() throws Exception {
        var enrolment = listenerOfDemo();
        var employer = employerOf(enrolment);
        var violation = recorded(enrolment, List.of(byMail(RecipientKind.EMPLOYER)));
        assertThat(refused(() -> admin.call(() -> cases.open(enrolment, commission()))))
                .containsExactly(CaseRefusal.CASE_WITHOUT_VIOLATION);
        admin.run(() -> violations.confirm(violation));
        assertThat(agreement(enrolment)).isEqualTo("BREACHED");

        var id = admin.call(() -> cases.open(enrolment, commission()));
        assertThat(state(enrolment)).isEqualTo("EXPULSION_CASE");
        assertThat(listener.call(cases::own)).isEmpty();
        assertThat(refused(() -> admin.call(() -> {
                    orders.draft(id, today());
                    return null;
                })))
                .contains(CaseRefusal.ORDER_WITHOUT_DECISION);
        assertThatThrownBy(() -> admin.run(() -> sitting.propose(id, CaseDecision.EXPEL)))
                .isInstanceOf(IllegalTransitionException.class);

        admin.run(() -> cases.inform(id, InformedBy.SYSTEM, null));
        assertThat(listener.call(cases::own)).singleElement().satisfies(own -> {
            assertThat(own.explanationDue()).isEqualTo(calendars.calendar().addWorkingDays(today(), 2));
            assertThat(own.violations()).extracting(OwnCase.Held::facts).containsExactly(FACTS);
            assertThat(own.explainable()).isTrue();
        });
        assertThat(refused(() -> secretary.call(() -> {
                    sitting.convene(id, today(), "мәжіліс залы");
                    return null;
                })))
                .containsExactly(CaseRefusal.SITTING_BEFORE_EXPLANATION);
        listener.run(() -> cases.explain(id, "ашуланып қалдым, кешірім сұраймын"));
        secretary.run(() -> sitting.convene(id, today(), "мәжіліс залы"));
        secretary.run(() -> sitting.propose(id, CaseDecision.EXPEL));

        voteByAll(id, Ballot.FOR, Ballot.FOR, Ballot.AGAINST);
        assertThat(refused(() -> secretary.call(() -> sitting.decide(id, "дәлелденді"))))
                .containsExactly(CaseRefusal.ONLY_CHAIR_DECIDES);
        chair.call(() -> sitting.decide(id, "бұзушылық дәлелденді"));
        assertThat(chair.call(() -> cases.expulsionCase(id))).satisfies(decided -> {
            assertThat(decided.decision()).isEqualTo(CaseDecision.EXPEL);
            assertThat(decided.votesFor()).isEqualTo(2);
            assertThat(decided.votesAgainst()).isEqualTo(1);
            assertThat(decided.protocolNo()).matches("\\d+/\\d{4}");
        });

        assertThat(refused(() -> admin.call(() -> {
                    orders.draft(id, today().minusDays(1));
                    return null;
                })))
                .containsExactly(CaseRefusal.ORDER_BEFORE_DECISION);
        admin.run(() -> orders.draft(id, today()));
        var order = director.call(() -> orders.sign(id));
        assertThat(state(enrolment)).isEqualTo("EXPELLED");
        assertThat(agreement(enrolment)).isEqualTo("TERMINATED");
        assertThat(refused(() -> admin.call(() -> {
                    cases.close(id);
                    return null;
                })))
                .containsExactly(CaseRefusal.EMPLOYER_NOT_INFORMED);

        var letter = printed(id);
        assertThat(admin.call(() -> cases.expulsionCase(id)).notifyDue())
                .isEqualTo(calendars.calendar().addWorkingDays(today(), 3));
        assertThat(head.call(() -> letters.received(new PageRequest(0, 50, "", true, Map.of())))
                        .rows())
                .extracting(LetterRow::id)
                .contains(letter);
        Eventually.until(
                CaseState.EMPLOYER_NOTIFIED::equals,
                () -> admin.call(() -> cases.expulsionCase(id)).state());
        admin.run(() -> cases.close(id));

        assertThat(admin.call(() -> audit.history("expulsion_case", id.toString())))
                .filteredOn(row -> row.entry().toState() != null)
                .extracting(row -> row.entry().toState())
                .containsExactly(
                        "OPENED",
                        "LISTENER_NOTIFIED",
                        "SITTING",
                        "DECIDED",
                        "ORDER_SIGNED",
                        "EMPLOYER_NOTIFIED",
                        "CLOSED");
        assertThat(order.year()).isEqualTo(today().getYear());
        assertThat(employer).isPositive();
        assertThat(admin.call(() -> cases.expulsionCase(id)).attendedHours()).isEqualByComparingTo("4.5");
        assertThat(listener.call(cases::own))
                .singleElement()
                .satisfies(own -> assertThat(own.orderNo()).isEqualTo(order.toString()));
    }

    @Test
    @Paragraph("28")
    void scenario_67_a_warning_restores_the_agreement_and_the_former_state() throws Exception {
        var enrolment = listenerOfDemo();
        var violation = recorded(enrolment, List.of(byPost(RecipientKind.EMPLOYER)));
        admin.run(() -> violations.confirm(violation));
        var id = admin.call(() -> cases.open(enrolment, commission()));
        admin.run(() -> cases.inform(id, InformedBy.BY_HAND, today()));
        admin.run(() -> cases.recordExplanation(id, "қағаз түрінде келді"));
        secretary.run(() -> sitting.convene(id, today(), "мәжіліс залы"));
        secretary.run(() -> sitting.propose(id, CaseDecision.EXPEL));
        voteByAll(id, Ballot.AGAINST, Ballot.AGAINST, Ballot.FOR);
        assertThat(refused(() -> chair.call(() -> sitting.decide(id, "x"))))
                .containsExactly(CaseRefusal.MAJORITY_MISSING);

        secretary.run(() -> sitting.propose(id, CaseDecision.WARN));
        assertThat(refused(() -> chair.call(() -> sitting.decide(id, "x"))))
                .containsExactly(CaseRefusal.QUORUM_MISSING, CaseRefusal.MAJORITY_MISSING);
        third.run(() -> sitting.recuse(id, member(id, CommissionRole.MEMBER), "туысым"));
        chair.run(() -> sitting.vote(id, member(id, CommissionRole.CHAIR), Ballot.FOR, null));
        assertThat(refused(() -> secretary.call(() -> {
                    sitting.vote(id, member(id, CommissionRole.CHAIR), Ballot.AGAINST, null);
                    return null;
                })))
                .containsExactly(CaseRefusal.BALLOT_OF_ANOTHER);
        secretary.run(() -> sitting.vote(id, member(id, CommissionRole.SECRETARY), Ballot.FOR, "бірінші рет"));
        chair.call(() -> sitting.decide(id, "бірінші рет, кешірім сұрады"));

        assertThat(state(enrolment)).isEqualTo("STUDYING");
        assertThat(agreement(enrolment)).isEqualTo("IN_FORCE");
        admin.run(() -> cases.close(id));
        assertThat(admin.call(() -> cases.expulsionCase(id)).state()).isEqualTo(CaseState.CLOSED);
        assertThatThrownBy(() -> director.call(() -> orders.sign(id))).isInstanceOf(RefusedException.class);
    }

    @Test
    @Paragraph("28")
    void scenario_68_no_case_is_opened_against_who_passed_or_is_certified() throws Exception {
        var enrolment = listenerOfDemo();
        var violation = recorded(enrolment, List.of(byPost(RecipientKind.EMPLOYER)));
        admin.run(() -> violations.confirm(violation));
        for (var passed : List.of("PASSED", "CERTIFIED")) {
            transaction.change("update enrolment set state = ?1 where id = ?2", passed, enrolment.value());

            assertThat(refused(() -> admin.call(() -> cases.open(enrolment, commission()))))
                    .containsExactly(CaseRefusal.PASSED_CANNOT_BE_EXPELLED);
        }
        assertThat(admin.call(() -> violations.violation(violation)).againstCase())
                .containsExactly(CaseRefusal.PASSED_CANNOT_BE_EXPELLED);
    }

    @Test
    @Paragraph("23")
    void scenario_70_a_violation_has_a_notice_with_what_became_of_it_and_zero_recipients_are_refused()
            throws Exception {
        var enrolment = listenerOfDemo();
        assertThat(refused(() -> admin.call(() -> violations.record(violation(enrolment, List.of())))))
                .containsExactly(ViolationRefusal.NOBODY_TOLD);
        assertThat(admin.call(() -> violations.recipients(enrolment)))
                .extracting(SuggestedRecipient::kind)
                .containsExactly(RecipientKind.EMPLOYER, RecipientKind.EDUCATION_BODY);

        var id = recorded(enrolment, List.of(byPost(RecipientKind.EMPLOYER), byPost(RecipientKind.EDUCATION_BODY)));
        var letter = Eventually.until(
                LetterDetail::isIssued,
                () -> admin.call(() -> violations.violation(id)).letter());
        assertThat(letter.recipients())
                .extracting(LetterDetail.Recipient::state)
                .containsExactly(DeliveryState.PREPARED, DeliveryState.PREPARED);
        var employer = letter.recipients().get(0);
        var posted = new RecordDelivery(DeliveryChannel.POST, DeliveryState.SENT, today(), "KZ123");
        admin.run(() -> letters.record(employer.id(), posted));
        admin.run(() -> letters.record(
                letter.recipients().get(1).id(),
                new RecordDelivery(DeliveryChannel.BY_HAND, DeliveryState.DELIVERED, today(), "хатшы алды")));
        head.run(() -> letters.confirmReceipt(letter.id()));

        assertThat(admin.call(() -> audit.history("violation_letter", letter.id().toString())))
                .extracting(row -> row.entry().action())
                .containsExactly(
                        "LETTER_ISSUED",
                        "LETTER_DELIVERY_RECORDED",
                        "LETTER_DELIVERY_RECORDED",
                        "LETTER_RECEIPT_CONFIRMED");
        assertThat(admin.call(() -> violations.violation(id)).letter().recipients())
                .extracting(LetterDetail.Recipient::state, LetterDetail.Recipient::deliveredOn)
                .containsExactly(tuple(DeliveryState.DELIVERED, today()), tuple(DeliveryState.DELIVERED, today()));
        assertThat(refused(() -> admin.call(() -> {
                    letters.record(employer.id(), posted);
                    return null;
                })))
                .containsExactly(ViolationRefusal.DELIVERY_ALREADY_KNOWN);
        admin.run(() -> violations.dismiss(id, "куәлар растамады"));
        assertThat(agreement(enrolment)).isEqualTo("IN_FORCE");
    }

    @Test
    @Paragraph("23")
    void the_register_records_a_violation_of_attendance_once_and_tells_both() throws Exception {
        var enrolment = listenerOfDemo();

        transaction.run(() -> lost.fire(new AttendanceLost(enrolment, today().minusDays(1))));
        transaction.run(() -> lost.fire(new AttendanceLost(enrolment, today())));

        var found = admin.call(() -> violations.violations(
                        new PageRequest(0, 10, "", true, Map.of("enrolment", String.valueOf(enrolment.value())))))
                .rows();
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(ViolationKind.ATTENDANCE);
            assertThat(row.byItself()).isTrue();
            assertThat(row.facts()).isEqualTo("қатысқаны – 25.00 % (18 академиялық сағаттың 4.5 сағаты), талап – 80 %");
            assertThat(row.unsent()).isEqualTo(2);
        });
    }

    @Test
    @Paragraph("28")
    void a_case_is_seen_by_its_commission_and_its_listener_only() throws Exception {
        var enrolment = listenerOfDemo();
        var violation = recorded(enrolment, List.of(byPost(RecipientKind.EMPLOYER)));
        admin.run(() -> violations.confirm(violation));
        var commission = commission();
        var id = admin.call(() -> cases.open(enrolment, commission));

        assertThat(third.call(() -> cases.cases(new PageRequest(0, 200, "", true, Map.of())))
                        .rows())
                .extracting(CaseRow::id)
                .contains(id);
        assertThatThrownBy(() -> listener.run(() -> cases.explain(id, "әлі хабардар емеспін")))
                .isInstanceOf(NotFoundException.class);
        var seat = member(id, CommissionRole.MEMBER);
        admin.run(() -> commissions.dismiss(commission, seat, today().minusDays(1), "9-Қ"));
        assertThatThrownBy(() -> third.call(() -> cases.expulsionCase(id))).isInstanceOf(NotFoundException.class);
        admin.run(() -> cases.inform(id, InformedBy.SYSTEM, null));
        admin.run(() -> cases.recordExplanation(id, "келісемін"));
        assertThat(refused(() -> secretary.call(() -> {
                    sitting.convene(id, today(), "мәжіліс залы");
                    return null;
                })))
                .contains(CommissionRefusal.COMMISSION_TOO_SMALL);
    }

    /** Of a course that is being taught; the user "listener" is this person from now on, employed where the user "head" works. */
    private EnrolmentId listenerOfDemo() throws Exception {
        var course = system.call(() -> running.withClassesOn(today().minusDays(6), today().minusDays(5)));
        var enrolment = course.listeners().get(0);
        transaction.change(
                "update app_user set person_id = (select person_id from enrolment where id = ?1) where username = 'listener'",
                enrolment.value());
        transaction.change(
                "update enrolment set organisation_id = (select organisation_id from app_user where username = 'head'),"
                        + " region_kato = (select o.region_kato from app_user u join organisation o on o.id = u.organisation_id"
                        + " where u.username = 'head') where id = ?1",
                enrolment.value());
        transaction.change(
                "insert into attendance (enrolment_id, session_id, attended_hours, entered_by, entered_at)"
                        + " values (?1, ?2, 4.5, 'trainer', now())",
                enrolment.value(),
                course.classes().get(0).id().value());
        return enrolment;
    }

    private long employerOf(EnrolmentId enrolment) {
        return ((Number) transaction.single("select organisation_id from enrolment where id = ?1", enrolment.value()))
                .longValue();
    }

    private CommissionId commission() throws Exception {
        var since = today().minusDays(10);
        return admin.call(() -> {
            var id = commissions.create(new CreateCommission("К-" + clock.instant(), since));
            commissions.appoint(
                    id,
                    new AppointCommissionMember(
                            "Қасымов Дәурен", "орынбасар", CommissionRole.CHAIR, "commission", since));
            commissions.appoint(
                    id,
                    new AppointCommissionMember(
                            "Сейітқали Айжан", "маман", CommissionRole.SECRETARY, "commission2", since));
            commissions.appoint(
                    id,
                    new AppointCommissionMember("Ли Виктория", "әдіскер", CommissionRole.MEMBER, "commission3", since));
            return id;
        });
    }

    private long member(ExpulsionCaseId id, CommissionRole role) {
        try {
            return admin.call(() -> cases.expulsionCase(id)).seats().stream()
                    .filter(seat -> seat.role() == role)
                    .findFirst()
                    .orElseThrow()
                    .memberId();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void voteByAll(ExpulsionCaseId id, Ballot ofChair, Ballot ofSecretary, Ballot ofThird) {
        chair.run(() -> sitting.vote(id, member(id, CommissionRole.CHAIR), ofChair, null));
        secretary.run(() -> sitting.vote(id, member(id, CommissionRole.SECRETARY), ofSecretary, null));
        third.run(() -> sitting.vote(id, member(id, CommissionRole.MEMBER), ofThird, null));
    }

    private RecordViolation violation(EnrolmentId enrolment, List<LetterAddressee> recipients) {
        return new RecordViolation(enrolment, ViolationKind.DISCIPLINE, today().minusDays(3), FACTS, recipients);
    }

    private ViolationId recorded(EnrolmentId enrolment, List<LetterAddressee> recipients) throws Exception {
        return admin.call(() -> violations.record(violation(enrolment, recipients)));
    }

    private static LetterAddressee byPost(RecipientKind kind) {
        return new LetterAddressee(kind, DeliveryChannel.POST, "");
    }

    private static LetterAddressee byMail(RecipientKind kind) {
        return new LetterAddressee(kind, DeliveryChannel.EMAIL, "balabaqsha@example.kz");
    }

    /** The notice to the employer, printed as if the document service were there, and mailed to an address that has become known. */
    private LetterId printed(ExpulsionCaseId id) throws Exception {
        var letter = Eventually.until(
                LetterDetail::isIssued,
                () -> admin.call(() -> cases.expulsionCase(id)).letter());
        var hash = String.valueOf(transaction.single(
                "select data_hash from violation_letter where id = ?1",
                letter.id().value()));
        var paper = RenderedPaper.of("%PDF-1.7 хабарлама".getBytes(StandardCharsets.UTF_8), "2");
        transaction.run(
                () -> documents.keep(DocumentKind.NOTIFICATION, letter.id().value(), "kk", hash, paper));
        var employer = letter.recipients().stream()
                .filter(recipient -> recipient.kind() == RecipientKind.EMPLOYER)
                .findFirst()
                .orElseThrow();
        admin.run(() -> letters.mail(employer.id(), "balabaqsha@example.kz"));
        return letter.id();
    }

    private String state(EnrolmentId id) {
        return String.valueOf(transaction.single("select state from enrolment where id = ?1", id.value()));
    }

    private String agreement(EnrolmentId id) {
        return String.valueOf(transaction.single("select state from agreement where enrolment_id = ?1", id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<Ground> refused(Callable<?> useCase) {
        return catchThrowableOfType(RefusedException.class, useCase::call)
                .ruling()
                .grounds();
    }
}
