package kz.bilik.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.bilik.agreement.policy.AgreementRefusal;
import kz.bilik.agreement.policy.PriceRefusal;
import kz.bilik.audit.AuditTrail;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.Eventually;
import kz.bilik.it.FinishedCourses;
import kz.bilik.it.InTransaction;
import kz.bilik.it.RunningCourses;
import kz.bilik.it.RunningCourses.Running;
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

/** Courses that begin tomorrow; the fourth listener of each has only a prepared agreement and is the user who signs in as the listener. */
@ArquillianTest
class AgreementSigningIT {

    private static final int FOURTH = 3;

    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementSigning signing;

    @Inject
    private RunningCourses running;

    @Inject
    private FinishedCourses finished;

    @Inject
    private AuditTrail audit;

    @Inject
    private DocumentService documents;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsRegion region;

    @Inject
    private AsListener listener;

    @Inject
    private AsSystem system;

    @Inject
    private AsApiClient api;

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
    @Paragraph("23")
    void an_agreement_is_offered_signed_by_both_sides_and_every_step_is_recorded() throws Exception {
        var course = course();
        var agreement = prepared(course);
        assertThat(listener.call(signing::own)).extracting(AgreementDetail::id).doesNotContain(agreement);

        assertThat(admin.call(() -> signing.offer(course.id()))).isEqualTo(1);
        assertThat(listener.call(signing::own)).extracting(AgreementDetail::id).contains(agreement);
        listener.run(() -> signing.sign(agreement));
        assertThat(director.call(() -> signing.countersign(course.id()))).isEqualTo(1);

        assertThat(listener.call(() -> signing.agreement(agreement))).satisfies(signed -> {
            assertThat(signed.state()).isEqualTo(AgreementState.IN_FORCE);
            assertThat(signed.listenerSignedOn()).isEqualTo(today());
            assertThat(signed.instituteSignedOn()).isEqualTo(today());
            assertThat(signed.signatoryName()).isNotBlank();
            assertThat(signed.price()).isNull();
            assertThat(signed.payment()).isEqualTo(PaymentStanding.NO_PRICE);
        });
        assertThat(admin.call(() -> audit.history("agreement", agreement.toString())))
                .extracting(row -> row.entry().toState())
                .containsExactly("DRAFT", "OFFERED", "SIGNED_BY_LISTENER", "IN_FORCE");
        assertThatThrownBy(() -> listener.run(() -> signing.sign(agreement)))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    @Paragraph("23")
    void what_was_offered_is_signed_to_the_letter_and_printed_once_both_have_signed() throws Exception {
        var course = course();
        var agreement = prepared(course);
        admin.call(() -> signing.offer(course.id()));
        var offered = listener.call(() -> signing.wording(agreement));
        transaction.change(
                "update course set topic_kk = 'Басқа тақырып' where id = ?1",
                course.id().value());
        listener.run(() -> signing.sign(agreement));
        director.run(() -> signing.bringIntoForce(agreement));

        var signed = listener.call(() -> signing.wording(agreement));
        assertThat(signed.language()).isEqualTo("kk");
        assertThat(signed.text().getJsonObject("topic"))
                .isEqualTo(offered.text().getJsonObject("topic"));
        assertThat(signed.text().getJsonObject("listener"))
                .isEqualTo(offered.text().getJsonObject("listener"));
        assertThat(signed.text().getJsonObject("representative").getString("name"))
                .isEqualTo(listener.call(() -> signing.agreement(agreement)).signatoryName());
        Eventually.until(AgreementDetail::printed, () -> listener.call(() -> signing.agreement(agreement)));
        var paper = listener.call(() -> documents.paper(DocumentKind.AGREEMENT, agreement.value()));
        assertThat(paper.name()).startsWith("Ш-").endsWith(".pdf");
        assertThat(admin.call(() -> documents.paper(DocumentKind.AGREEMENT, agreement.value()))
                        .sha256())
                .isEqualTo(paper.sha256());
        assertThatThrownBy(() -> region.call(() -> documents.paper(DocumentKind.AGREEMENT, agreement.value())))
                .isInstanceOf(NotFoundException.class);
        assertThat(listener.call(() -> signing.agreement(agreement)).frozen()).isTrue();
    }

    @Test
    @Paragraph("23")
    void the_board_of_a_course_counts_the_states_and_names_who_has_no_agreement() throws Exception {
        var course = course();

        var before = admin.call(() -> signing.board(course.id()));
        assertThat(before.without()).hasSize(1);
        assertThat(before.count(AgreementState.IN_FORCE)).isEqualTo(3);
        assertThat(before.unsigned()).isEqualTo(1);
        assertThat(admin.call(() -> agreements.prepareMissing(course.id()))).isEqualTo(1);
        assertThat(admin.call(() -> agreements.prepareMissing(course.id()))).isZero();
        var after = admin.call(() -> signing.board(course.id()));
        assertThat(after.without()).isEmpty();
        assertThat(after.toOffer()).isEqualTo(1);
        assertThat(after.unsigned()).isEqualTo(1);

        var ofCourse = Map.of("course", course.id().toString());
        assertThat(admin.call(() -> signing.agreements(page(ofCourse)).rows())).hasSize(4);
        assertThat(admin.call(() ->
                        signing.agreements(page(Map.of("course", course.id().toString(), "unsigned", "1")))))
                .satisfies(unsigned -> {
                    assertThat(unsigned.total()).isEqualTo(1);
                    assertThat(unsigned.rows()).extracting(AgreementRow::state).containsExactly(AgreementState.DRAFT);
                });
        assertThat(admin.call(() -> signing.agreements(page(
                                Map.of("course", course.id().toString(), "payment", PaymentStanding.NO_PRICE.name()))))
                        .total())
                .isEqualTo(4);
    }

    private static PageRequest page(Map<String, String> filters) {
        return new PageRequest(0, 25, "name", true, filters);
    }

    @Test
    @Paragraph("24")
    void an_extra_budgetary_agreement_is_offered_with_its_price_and_paid_on() throws Exception {
        var course = course();
        var agreement = prepared(course);
        transaction.change(
                "update course set funding = 'EXTRA_BUDGET' where id = ?1",
                course.id().value());
        assertThat(refused(() -> admin.call(() -> signing.offer(course.id()))))
                .containsExactly(PriceRefusal.PRICE_MISSING);

        admin.run(() -> agreements.agreePrice(
                agreement,
                new PriceTerms(
                        new BigDecimal("48000.50"),
                        Payer.LISTENER,
                        "Ғизатова Эльвира",
                        today(),
                        "",
                        "KZ00 0000 0000")));
        admin.call(() -> signing.offer(course.id()));
        listener.run(() -> signing.sign(agreement));
        admin.run(() -> signing.pay(agreement, new Payment(today(), new BigDecimal("8000.50"), "П-1")));
        admin.run(() -> signing.pay(agreement, new Payment(today(), new BigDecimal("8000.50"), "П-1")));
        assertThat(admin.call(() -> signing.agreement(agreement))).satisfies(paid -> {
            assertThat(paid.paid()).isEqualByComparingTo("8000.50");
            assertThat(paid.payment()).isEqualTo(PaymentStanding.PARTLY_PAID);
        });
        var unpaid = Map.of("course", course.id().toString(), "payment", PaymentStanding.PARTLY_PAID.name());
        assertThat(admin.call(() -> signing.agreements(page(unpaid))).rows())
                .extracting(AgreementRow::paid)
                .singleElement()
                .satisfies(paid -> assertThat(paid).isEqualByComparingTo("8000.50"));
        admin.run(() -> signing.pay(agreement, new Payment(today(), new BigDecimal("40000"), "П-2")));

        assertThat(admin.call(() -> signing.agreement(agreement)).payment()).isEqualTo(PaymentStanding.PAID);
    }

    @Test
    @Paragraph("23")
    void a_broken_agreement_is_restored_by_a_warning_or_ended_by_an_order() throws Exception {
        var course = course();
        var standings = admin.call(() -> agreements.standings(course.id()));
        var warned = standings.get(course.listeners().get(0)).id();
        var expelled = standings.get(course.listeners().get(1)).id();

        assertThat(refused(() -> admin.call(() -> {
                    signing.breach(warned, " ");
                    return null;
                })))
                .containsExactly(AgreementRefusal.AGREEMENT_REASON_MISSING);
        admin.run(() -> signing.breach(warned, "сабақ тәртібін бұзды"));
        director.run(() -> signing.restore(warned, "ескерту, № 3 хаттама"));
        admin.run(() -> signing.breach(expelled, "сабақтарға қатыспады"));
        director.run(() -> signing.terminate(expelled, "№ 12-о бұйрық"));

        assertThat(state(warned)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(state(expelled)).isEqualTo(AgreementState.TERMINATED);
        assertThatThrownBy(() -> director.run(() -> signing.restore(expelled, "қайта")))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    @Paragraph("23")
    void a_listener_declines_with_a_reason_and_sees_only_his_own() throws Exception {
        var course = course();
        var agreement = prepared(course);
        var others = admin.call(() -> agreements.standings(course.id()))
                .get(course.listeners().get(0))
                .id();
        admin.call(() -> signing.offer(course.id()));

        listener.run(() -> signing.decline(agreement, "уақытым жоқ"));

        assertThat(listener.call(() -> signing.agreement(agreement)).stateReason())
                .isEqualTo("уақытым жоқ");
        assertThatThrownBy(() -> listener.call(() -> signing.agreement(others))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Paragraph("23")
    void after_the_last_day_of_the_course_nobody_signs() throws Exception {
        var course = system.call(() -> running.withClassesOn(today().minusDays(3), today().minusDays(1)));
        var agreement = prepared(course);
        admin.call(() -> signing.offer(course.id()));

        assertThat(refused(() -> listener.call(() -> {
                    signing.sign(agreement);
                    return null;
                })))
                .containsExactly(AgreementRefusal.AGREEMENT_AFTER_COURSE);
    }

    @Test
    @Paragraph("23")
    void an_agreement_is_fulfilled_when_the_course_is_over() throws Exception {
        var course = api.call(() -> finished.decided(1, 1));

        assertThat(admin.call(() -> agreements.standings(course)).values())
                .extracting(AgreementStanding::state)
                .containsOnly(AgreementState.FULFILLED)
                .hasSize(2);
    }

    private Running course() throws Exception {
        return system.call(() -> running.withClassesOn(today().plusDays(1), today().plusDays(2)));
    }

    /** Of the fourth listener, who is the user from now on. */
    private AgreementId prepared(Running course) throws Exception {
        transaction.change(
                "update app_user set person_id = (select person_id from enrolment where id = ?1) where username = 'listener'",
                course.listeners().get(FOURTH).value());
        return director.call(() -> agreements.prepare(course.id(), course.listeners(), today()))
                .get(FOURTH);
    }

    private AgreementState state(AgreementId id) throws Exception {
        return admin.call(() -> signing.agreement(id)).state();
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
