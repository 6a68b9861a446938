package kz.bilik.organisation;

import static kz.bilik.organisation.policy.AbsenceRefusal.ABSENCE_RECORDED_ALREADY;
import static kz.bilik.organisation.policy.AbsenceRefusal.RETURN_OUTSIDE_ABSENCE;
import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_WITHOUT_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.DIRECTOR_NOT_ABSENT;
import static kz.bilik.organisation.policy.SignatoryRefusal.SIGNATORY_NOT_APPOINTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bilik.it.AsActingDirector;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The demo director may sign since 2025; the demo acting director for two weeks of March 2026. */
@ArquillianTest
class SignatoryServiceIT {

    private static final LocalDate ABSENT = LocalDate.of(2026, 3, 20);
    private static final LocalDate PRESENT = LocalDate.of(2026, 4, 1);
    private static final LocalDate BEFORE_ANYONE = LocalDate.of(1990, 1, 1);

    @Inject
    private SignatoryService signatories;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Inject
    private AsActingDirector acting;

    @Test
    void papers_of_a_day_of_absence_are_signed_by_whoever_acts_and_all_others_by_the_director() throws Exception {
        assertThat(admin.call(() -> signatories.signatoryOn(ABSENT)).role()).isEqualTo(SignatoryRole.ACTING_DIRECTOR);
        assertThat(director.call(() -> signatories.callerOn(PRESENT)).role()).isEqualTo(SignatoryRole.DIRECTOR);
        assertThat(acting.call(() -> signatories.callerOn(ABSENT)).role()).isEqualTo(SignatoryRole.ACTING_DIRECTOR);
    }

    @Test
    void whoever_acts_may_not_sign_when_the_director_is_there() {
        assertRefused(() -> acting.call(() -> signatories.callerOn(PRESENT)), SIGNATORY_NOT_APPOINTED);
        assertRefused(() -> admin.call(() -> signatories.signatoryOn(BEFORE_ANYONE)), SIGNATORY_NOT_APPOINTED);
    }

    @Test
    void an_acting_signatory_of_an_imported_course_needs_a_recorded_absence() throws Exception {
        LocalDate from = LocalDate.of(2025, 7, 1);
        String name = "Сапарова Жанна Ерікқызы";
        admin.call(() -> signatories.register(
                SignatoryAppointmentRequest.acting(name, null, "7-ж", from, from, from.plusDays(9))));

        assertRefused(
                () -> admin.call(() -> signatories.signatoryOn(from, name, SignatoryRole.ACTING_DIRECTOR)),
                DIRECTOR_NOT_ABSENT);
        var days = new RecordAbsence(from, from.plusDays(4), "6-ж", from.minusDays(1), "Еңбек демалысы");
        admin.call(() -> signatories.recordAbsence(days));
        assertRefused(() -> admin.call(() -> signatories.recordAbsence(days)), ABSENCE_RECORDED_ALREADY);

        assertThat(admin.call(() -> signatories.signatoryOn(from, name, SignatoryRole.ACTING_DIRECTOR)))
                .isEqualTo(new Signatory(name, SignatoryRole.ACTING_DIRECTOR, null));
    }

    @Test
    void when_the_director_comes_back_early_the_days_that_are_left_are_closed_again() throws Exception {
        LocalDate from = LocalDate.of(2031, 7, 1);
        String name = "Сапарова Жанна Ерікқызы";
        admin.call(() -> signatories.register(
                SignatoryAppointmentRequest.acting(name, null, "9-ж", from, from, from.plusDays(9))));
        var absence = director.call(() -> signatories.recordAbsence(
                new RecordAbsence(from, from.plusDays(9), "8-ж", from.minusDays(1), "Іссапар")));

        assertRefused(() -> admin.run(() -> signatories.endAbsence(absence, from.plusDays(9))), RETURN_OUTSIDE_ABSENCE);
        admin.run(() -> signatories.endAbsence(absence, from.plusDays(2)));

        assertThat(admin.call(() -> signatories.signatoryOn(from.plusDays(2), name, SignatoryRole.ACTING_DIRECTOR))
                        .name())
                .isEqualTo(name);
        assertRefused(
                () -> admin.call(() -> signatories.signatoryOn(from.plusDays(3), name, SignatoryRole.ACTING_DIRECTOR)),
                DIRECTOR_NOT_ABSENT);
        assertThat(admin.call(() -> signatories.absences()).get(0).endedBy()).isEqualTo("admin");
        assertThat(admin.call(() -> signatories.appointments()).get(0).orderNo())
                .isEqualTo("9-ж");
    }

    @Test
    void an_acting_signatory_without_an_order_is_not_registered() {
        var request = SignatoryAppointmentRequest.acting("Сапарова Жанна", null, null, null, ABSENT, ABSENT);

        assertRefused(() -> admin.call(() -> signatories.register(request)), ACTING_WITHOUT_ORDER);
    }

    private static void assertRefused(ThrowingCallable asked, Ground ground) {
        assertThatThrownBy(asked)
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(ground));
    }
}
