package kz.bilik.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.agreement.policy.PriceRefusal;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsSystem;
import kz.bilik.it.InTransaction;
import kz.bilik.it.RunningCourses;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AgreementServiceIT {

    private static final LocalDate ORDER = LocalDate.of(2024, 3, 1);
    private static final PriceTerms PRICE = new PriceTerms(
            new BigDecimal("48000.50"),
            Payer.EMPLOYER,
            "«Ақбота» бөбекжайы",
            LocalDate.of(2024, 3, 10),
            "",
            "KZ00 0000 0000 0000 0000");

    @Inject
    private AgreementService agreements;

    @Inject
    private RunningCourses running;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsSystem system;

    @Test
    @Paragraph("23")
    void whoever_is_admitted_gets_an_agreement_and_whoever_has_one_keeps_it() throws Exception {
        var course = system.call(() -> running.withClassesOn(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5)));

        var first = director.call(() -> agreements.prepare(course.id(), course.listeners(), ORDER));
        var again = director.call(() -> agreements.prepare(course.id(), course.listeners(), ORDER.plusDays(1)));

        assertThat(first).hasSize(4).doesNotHaveDuplicates();
        assertThat(again).isEqualTo(first);
        var standings = admin.call(() -> agreements.standings(course.id()));
        assertThat(standings).containsOnlyKeys(course.listeners());
        assertThat(standings.get(course.listeners().get(0)).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(standings.get(course.listeners().get(3))).satisfies(prepared -> {
            assertThat(prepared.id()).isEqualTo(first.get(3));
            assertThat(prepared.number()).matches("Ш-2024-\\d{6}");
            assertThat(prepared.date()).isEqualTo(ORDER);
            assertThat(prepared.state()).isEqualTo(AgreementState.DRAFT);
            assertThat(prepared.priced()).isFalse();
        });
    }

    @Test
    @Paragraph("23")
    void numbers_of_agreements_follow_each_other_without_a_gap() throws Exception {
        var first = system.call(() -> running.withClassesOn(LocalDate.of(2013, 3, 6), LocalDate.of(2013, 3, 7)));
        var second = system.call(() -> running.withClassesOn(LocalDate.of(2013, 4, 3), LocalDate.of(2013, 4, 4)));

        director.call(() -> agreements.prepare(first.id(), first.listeners(), LocalDate.of(2013, 3, 1)));
        director.call(() -> agreements.prepare(second.id(), second.listeners(), LocalDate.of(2013, 3, 1)));

        assertThat(admin.call(() -> agreements.standings(first.id()))
                        .get(first.listeners().get(3))
                        .number())
                .isEqualTo("Ш-2013-000001");
        assertThat(admin.call(() -> agreements.standings(second.id()))
                        .get(second.listeners().get(3))
                        .number())
                .isEqualTo("Ш-2013-000002");
    }

    @Test
    @Paragraph("23")
    void a_listener_of_another_course_is_nobody_here() throws Exception {
        var course = system.call(() -> running.withClassesOn(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 7)));
        var other = system.call(() -> running.withClassesOn(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 4)));

        assertThatThrownBy(() -> director.call(() -> agreements.prepare(
                        course.id(),
                        List.of(course.listeners().get(3), other.listeners().get(3)),
                        ORDER)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> director.call(
                        () -> agreements.prepare(course.id(), List.of(new EnrolmentId(999_999_999_999L)), ORDER)))
                .isInstanceOf(NotFoundException.class);
        assertThat(admin.call(() -> agreements.standings(course.id()))).hasSize(3);
    }

    @Test
    @Paragraph("24")
    void only_an_extra_budgetary_agreement_is_priced() throws Exception {
        var course = system.call(() -> running.withClassesOn(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 7, 9)));
        var agreement = director.call(() -> agreements.prepare(course.id(), course.listeners(), ORDER))
                .get(3);

        assertThatThrownBy(() -> admin.run(() -> agreements.agreePrice(agreement, PRICE)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.ruling())
                                .isEqualTo(Ruling.refused(PriceRefusal.PRICE_NOT_FOR_BUDGET)));

        transaction.change(
                "update course set funding = 'EXTRA_BUDGET' where id = ?1",
                course.id().value());
        admin.run(() -> agreements.agreePrice(agreement, PRICE));
        assertThat(admin.call(() -> agreements.standings(course.id()))
                        .get(course.listeners().get(3))
                        .priced())
                .isTrue();
    }
}
