package kz.bilik.organisation.policy;

import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_BEFORE_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_WITHOUT_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.DIRECTOR_NOT_ABSENT;
import static kz.bilik.organisation.policy.SignatoryRefusal.SIGNATORY_NOT_APPOINTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatoryPolicyTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 3, 13);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 16);
    private static final LocalDate TO = LocalDate.of(2026, 3, 27);

    private final SignatoryPolicy policy = new SignatoryPolicy();

    @ParameterizedTest
    @Paragraph("29")
    @ValueSource(strings = {"2026-03-16", "2026-03-20", "2026-03-27"})
    void whoever_acts_signs_from_the_first_to_the_last_day_of_the_order_while_the_director_is_absent(LocalDate day) {
        assertThat(policy.decide(acting(day, true)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @Paragraph("29")
    @ValueSource(strings = {"2026-03-15", "2026-03-28"})
    void a_day_outside_the_period_of_the_order_is_refused(LocalDate day) {
        assertThat(policy.decide(acting(day, true)).grounds()).containsExactly(SIGNATORY_NOT_APPOINTED);
    }

    @Test
    @Paragraph("29")
    void whoever_acts_does_not_sign_on_a_day_without_a_recorded_absence() {
        assertThat(policy.decide(acting(FROM, false)).grounds()).containsExactly(DIRECTOR_NOT_ABSENT);
    }

    @Test
    @Paragraph("29")
    void acting_needs_an_order_with_number_date_and_period() {
        assertThat(policy.decide(acting(null, ORDERED, TO)).grounds()).containsExactly(ACTING_WITHOUT_ORDER);
        assertThat(policy.decide(acting("14-ж", null, TO)).grounds()).containsExactly(ACTING_WITHOUT_ORDER);
        assertThat(policy.decide(acting("14-ж", ORDERED, null)).grounds()).containsExactly(ACTING_WITHOUT_ORDER);
    }

    @Test
    @Paragraph("29")
    void an_order_of_tomorrow_gives_no_right_today() {
        assertThat(policy.decide(acting("14-ж", FROM.plusDays(1), TO)).grounds())
                .containsExactly(ACTING_BEFORE_ORDER);
        assertThat(policy.decide(acting("14-ж", FROM, TO)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("29")
    void the_director_signs_from_the_day_of_appointment_without_any_order() {
        assertThat(policy.decide(director(FROM, null, FROM)).isAllowed()).isTrue();
        assertThat(policy.decide(director(FROM, null, FROM.minusDays(1))).grounds())
                .containsExactly(SIGNATORY_NOT_APPOINTED);
    }

    @Test
    @Paragraph("29")
    void a_former_director_does_not_sign_any_more() {
        assertThat(policy.decide(director(FROM, TO, TO)).isAllowed()).isTrue();
        assertThat(policy.decide(director(FROM, TO, TO.plusDays(1))).grounds())
                .containsExactly(SIGNATORY_NOT_APPOINTED);
    }

    private static SignatoryFacts acting(LocalDate day, boolean directorAbsent) {
        return new SignatoryFacts(SignatoryRole.ACTING_DIRECTOR, "14-ж", ORDERED, FROM, TO, day, directorAbsent);
    }

    private static SignatoryFacts acting(String orderNo, LocalDate orderDate, LocalDate validTo) {
        return new SignatoryFacts(SignatoryRole.ACTING_DIRECTOR, orderNo, orderDate, FROM, validTo, FROM, true);
    }

    private static SignatoryFacts director(LocalDate from, LocalDate to, LocalDate day) {
        return new SignatoryFacts(SignatoryRole.DIRECTOR, null, null, from, to, day, false);
    }
}
