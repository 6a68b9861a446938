package kz.bilik.secondchance.policy;

import static kz.bilik.secondchance.policy.ChanceFixture.aListener;
import static kz.bilik.secondchance.policy.ChanceFixture.aStream;
import static kz.bilik.secondchance.policy.ChanceRefusal.DAY_BEFORE_NEXT_STREAM;
import static kz.bilik.secondchance.policy.ChanceRefusal.EXPELLED_HAS_NO_CHANCE;
import static kz.bilik.secondchance.policy.ChanceRefusal.HOURS_TO_MAKE_UP;
import static kz.bilik.secondchance.policy.ChanceRefusal.NOTHING_TO_REASSESS;
import static kz.bilik.secondchance.policy.ChanceRefusal.NO_NEXT_STREAM;
import static kz.bilik.secondchance.policy.ChanceRefusal.REASSESSED_THIS_YEAR;
import static kz.bilik.secondchance.policy.ChanceRefusal.REASSESSMENT_DAY_PAST;
import static kz.bilik.secondchance.policy.ChanceRefusal.REASSESSMENT_WITHOUT_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.settings.SettingKey;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReassessmentPolicyTest {

    private final ReassessmentPolicy policy = new ReassessmentPolicy();

    private List<Ground> grounds(ChanceFixture listener) {
        return policy.decide(listener.reassessment()).grounds();
    }

    @Test
    @Paragraph({"27", "27(1)"})
    void who_failed_or_was_not_assessed_may_be_reassessed_once() {
        assertThat(grounds(aListener(EnrolmentState.FAILED).on("2026-09-10"))).isEmpty();
        assertThat(grounds(aListener(EnrolmentState.NOT_ASSESSED).on("2026-09-10")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAILED", "NOT_ASSESSED", "EXPELLED"})
    @Paragraph("27")
    void nobody_else_has_anything_to_be_reassessed_in(EnrolmentState state) {
        assertThat(grounds(aListener(state).on("2026-09-10"))).containsExactly(NOTHING_TO_REASSESS);
    }

    @Test
    @Paragraph("27")
    void scenario_69_an_expelled_listener_is_not_reassessed() {
        assertThat(grounds(aListener(EnrolmentState.EXPELLED).on("2026-09-10")))
                .containsExactly(EXPELLED_HAS_NO_CHANCE);
    }

    @Test
    @Paragraph("27(1)")
    void a_second_reassessment_in_the_same_calendar_year_is_refused() {
        var listener = aListener(EnrolmentState.FAILED).reassessedOn("2026-09-10");

        assertThat(grounds(listener.on("2026-12-31"))).containsExactly(REASSESSED_THIS_YEAR);
        assertThat(grounds(listener.on("2027-01-01"))).isEmpty();
    }

    @Test
    @Paragraph("27(1)")
    void the_year_is_that_of_the_reassessment_and_not_that_of_the_request() {
        var listener = aListener(EnrolmentState.FAILED).askedOn("2026-12-20").reassessedOn("2027-01-15");

        assertThat(grounds(listener.on("2026-12-30"))).isEmpty();
        assertThat(grounds(listener.on("2027-02-01"))).containsExactly(REASSESSED_THIS_YEAR);
    }

    @Test
    @Paragraph({"27(1)", "27(2)"})
    void scenario_59_one_with_the_next_stream_uses_up_the_same_right() {
        var next = aStream("2026-10-01", "2026-10-14");

        assertThat(grounds(aListener(EnrolmentState.FAILED).withNextStream(next).on("2026-10-14")))
                .isEmpty();
        assertThat(grounds(aListener(EnrolmentState.FAILED)
                        .reassessedOn("2026-10-14")
                        .on("2026-11-20")))
                .containsExactly(REASSESSED_THIS_YEAR);
        assertThat(grounds(aListener(EnrolmentState.FAILED)
                        .reassessedOn("2026-06-20")
                        .withNextStream(next)
                        .on("2026-10-14")))
                .containsExactly(REASSESSED_THIS_YEAR);
        assertThat(grounds(aListener(EnrolmentState.FAILED)
                        .reassessedOn("2026-06-20")
                        .withNextStream(next)
                        .under(SettingKey.REASSESSMENT_NEXT_STREAM, "false")
                        .on("2026-10-14")))
                .isEmpty();
    }

    @Test
    @Paragraph("27(1)")
    void twelve_months_in_a_row_are_another_reading_of_a_year() {
        var listener = aListener(EnrolmentState.FAILED)
                .reassessedOn("2026-09-10")
                .under(SettingKey.REASSESSMENT_WINDOW, "ROLLING_12_MONTHS");

        assertThat(grounds(listener.on("2027-09-09"))).containsExactly(REASSESSED_THIS_YEAR);
        assertThat(grounds(listener.on("2027-09-10"))).isEmpty();
    }

    @Test
    @Paragraph("27(2)")
    void the_next_stream_is_known_and_has_begun_on_the_day() {
        var next = aStream("2026-10-01", "2026-10-14");

        assertThat(grounds(aListener(EnrolmentState.FAILED).withNextStream(null).on("2026-10-14")))
                .containsExactly(NO_NEXT_STREAM);
        assertThat(grounds(aListener(EnrolmentState.FAILED).withNextStream(next).on("2026-09-30")))
                .containsExactly(DAY_BEFORE_NEXT_STREAM);
        assertThat(grounds(aListener(EnrolmentState.FAILED).withNextStream(next).on("2026-10-01")))
                .isEmpty();
    }

    @Test
    @Paragraph("27(1)")
    void the_day_is_named_and_lies_ahead() {
        assertThat(grounds(aListener(EnrolmentState.FAILED))).containsExactly(REASSESSMENT_WITHOUT_DAY);
        assertThat(grounds(aListener(EnrolmentState.FAILED).on("2026-05-31"))).containsExactly(REASSESSMENT_DAY_PAST);
        assertThat(grounds(aListener(EnrolmentState.FAILED).on("2026-06-01"))).isEmpty();
        assertThat(grounds(
                        aListener(EnrolmentState.FAILED).askedOn("2026-02-13").on("2026-02-13")))
                .containsExactly(REASSESSMENT_DAY_PAST);
        assertThat(grounds(
                        aListener(EnrolmentState.FAILED).askedOn("2026-02-13").on("2026-02-14")))
                .isEmpty();
    }

    @Test
    @Paragraph("23(3)")
    void missed_hours_are_made_up_before_it_is_granted_but_not_before_it_is_asked_for() {
        var shortOf80 = aListener(EnrolmentState.NOT_ASSESSED).attended("57.5").on("2026-09-10");

        assertThat(grounds(shortOf80)).containsExactly(HOURS_TO_MAKE_UP);
        assertThat(policy.ask(shortOf80.reassessment()).isAllowed()).isTrue();
        assertThat(grounds(
                        aListener(EnrolmentState.NOT_ASSESSED).attended("57.6").on("2026-09-10")))
                .isEmpty();
    }
}
