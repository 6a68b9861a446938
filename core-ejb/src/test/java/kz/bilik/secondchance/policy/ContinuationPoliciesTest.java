package kz.bilik.secondchance.policy;

import static kz.bilik.secondchance.policy.ChanceFixture.aListener;
import static kz.bilik.secondchance.policy.ChanceFixture.aStream;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_ALREADY_THERE;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_IN_OTHER_PROGRAMME;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_STREAM_CLOSED;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_STREAM_FULL;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_STREAM_NOT_LATER;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_TOO_LATE;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_WITHOUT_STREAM;
import static kz.bilik.secondchance.policy.ChanceRefusal.CONTINUED_BEFORE;
import static kz.bilik.secondchance.policy.ChanceRefusal.EXPELLED_HAS_NO_CHANCE;
import static kz.bilik.secondchance.policy.ChanceRefusal.NOT_INTERRUPTED;
import static kz.bilik.secondchance.policy.ChanceRefusal.NOT_STUDYING;
import static kz.bilik.secondchance.policy.ChanceRefusal.NOT_TRANSFERABLE;
import static kz.bilik.secondchance.policy.ChanceRefusal.SHARE_UNREACHABLE;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFERRED_BEFORE;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_ALREADY_THERE;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_IN_ANOTHER_YEAR;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_STREAM_CLOSED;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_STREAM_FULL;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_TO_OTHER_PROGRAMME;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_WITHOUT_STREAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.HoursCredit;
import kz.bilik.programme.ModuleId;
import kz.bilik.secondchance.ChanceStream;
import kz.bilik.settings.SettingKey;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContinuationPoliciesTest {

    private final TransferPolicy transfer = new TransferPolicy();
    private final ResumptionPolicy resumption = new ResumptionPolicy();
    private final CreditPolicy crediting = new CreditPolicy();

    private List<Ground> toTransfer(ChanceFixture listener) {
        return transfer.decide(listener.continuation()).grounds();
    }

    private List<Ground> toResume(ChanceFixture listener) {
        return resumption.decide(listener.continuation()).grounds();
    }

    private static ChanceStream autumn(
            String programme, CourseState state, Integer places, String toCome, boolean alreadyThere) {
        return aStream(programme, "2026-09-07", "2026-09-18", state, places, toCome, alreadyThere);
    }

    @Test
    @Paragraph("27(3)")
    void scenario_63_a_stream_of_september_takes_a_listener_over_on_the_first_of_june() {
        assertThat(toTransfer(aListener(EnrolmentState.STUDYING)
                        .askedOn("2026-06-01")
                        .goingTo(aStream("2026-09-07", "2026-09-18"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDYING", "RESUMED", "INTERRUPTED", "NOT_ASSESSED", "FAILED"})
    @Paragraph("27(3)")
    void these_go_over(EnrolmentState state) {
        assertThat(toTransfer(aListener(state).goingTo(aStream("2026-09-07", "2026-09-18"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STUDYING", "RESUMED", "INTERRUPTED", "NOT_ASSESSED", "FAILED", "EXPELLED", "TRANSFERRED"})
    @Paragraph("27(3)")
    void and_nobody_else(EnrolmentState state) {
        assertThat(toTransfer(aListener(state).goingTo(aStream("2026-09-07", "2026-09-18"))))
                .containsExactly(NOT_TRANSFERABLE);
    }

    @Test
    @Paragraph({"27", "27(3)"})
    void once_from_one_place_and_never_after_an_expulsion() {
        var target = aStream("2026-09-07", "2026-09-18");

        assertThat(toTransfer(aListener(EnrolmentState.TRANSFERRED).goingTo(target)))
                .containsExactly(TRANSFERRED_BEFORE);
        assertThat(toTransfer(aListener(EnrolmentState.INTERRUPTED).continued().goingTo(target)))
                .containsExactly(TRANSFERRED_BEFORE);
        assertThat(toTransfer(aListener(EnrolmentState.EXPELLED).goingTo(target)))
                .containsExactly(EXPELLED_HAS_NO_CHANCE);
    }

    @Test
    @Paragraph("27(3)")
    void the_current_year_ends_on_the_31st_of_december_for_the_day_and_for_the_other_stream() {
        assertThat(toTransfer(aListener(EnrolmentState.STUDYING)
                        .askedOn("2026-12-31")
                        .goingTo(aStream("2026-12-31", "2027-01-15"))))
                .isEmpty();
        assertThat(toTransfer(aListener(EnrolmentState.STUDYING)
                        .askedOn("2026-12-31")
                        .goingTo(aStream("2027-01-01", "2027-01-15"))))
                .containsExactly(TRANSFER_IN_ANOTHER_YEAR);
        assertThat(toTransfer(aListener(EnrolmentState.STUDYING)
                        .askedOn("2027-01-01")
                        .goingTo(aStream("2026-12-31", "2027-01-15"))))
                .containsExactly(TRANSFER_IN_ANOTHER_YEAR);
    }

    @Test
    @Paragraph("27(3)")
    void the_other_stream_is_open_of_the_same_programme_and_has_a_place() {
        var listener = aListener(EnrolmentState.STUDYING);

        assertThat(toTransfer(listener.goingTo(null))).containsExactly(TRANSFER_WITHOUT_STREAM);
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-072", CourseState.COMPLETED, null, "72", false))))
                .containsExactly(TRANSFER_STREAM_CLOSED);
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-072", CourseState.PLANNED, null, "72", false))))
                .containsExactly(TRANSFER_STREAM_CLOSED);
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-072", CourseState.ADMISSION, 1, "72", false))))
                .isEmpty();
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-072", CourseState.ADMISSION, 0, "72", false))))
                .containsExactly(TRANSFER_STREAM_FULL);
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-072", CourseState.ADMISSION, 5, "72", true))))
                .containsExactly(TRANSFER_ALREADY_THERE);
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-036", CourseState.ADMISSION, 5, "72", false))))
                .containsExactly(TRANSFER_TO_OTHER_PROGRAMME);
        assertThat(toTransfer(listener.goingTo(autumn("BEDI-036", CourseState.ADMISSION, 5, "72", false))
                        .equivalentBecause("модульдер бірдей")))
                .isEmpty();
    }

    @Test
    @Paragraph("23(3)")
    void eighty_percent_can_still_be_reached_with_the_hours_brought_along() {
        var begun = autumn("BEDI-072", CourseState.IN_PROGRESS, null, "40", false);

        assertThat(toTransfer(
                        aListener(EnrolmentState.STUDYING).credited("17.6").goingTo(begun)))
                .isEmpty();
        assertThat(toTransfer(
                        aListener(EnrolmentState.STUDYING).credited("17.5").goingTo(begun)))
                .containsExactly(SHARE_UNREACHABLE);
        assertThat(toResume(
                        aListener(EnrolmentState.INTERRUPTED).credited("17.5").goingTo(begun)))
                .containsExactly(SHARE_UNREACHABLE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STUDYING", "RESUMED", "EXPELLED"})
    @Paragraph("27(4)")
    void only_who_is_studying_interrupts(EnrolmentState state) {
        assertThat(resumption.interrupt(state).grounds()).containsExactly(NOT_STUDYING);
        assertThat(resumption.interrupt(EnrolmentState.STUDYING).isAllowed()).isTrue();
        assertThat(resumption.interrupt(EnrolmentState.RESUMED).isAllowed()).isTrue();
    }

    @Test
    @Paragraph({"27", "27(4)"})
    void an_interrupted_course_is_finished_in_a_later_stream_of_the_programme() {
        var listener = aListener(EnrolmentState.INTERRUPTED);

        assertThat(toResume(listener.goingTo(aStream("2027-03-01", "2027-03-12"))))
                .isEmpty();
        assertThat(toResume(listener.goingTo(null))).containsExactly(COMPLETION_WITHOUT_STREAM);
        assertThat(toResume(listener.goingTo(aStream("2026-02-02", "2026-02-13"))))
                .containsExactly(COMPLETION_STREAM_NOT_LATER);
        assertThat(toResume(listener.goingTo(aStream("2026-02-03", "2026-02-14"))))
                .isEmpty();
        assertThat(toResume(listener.goingTo(autumn("BEDI-072", CourseState.CANCELLED, null, "72", false))))
                .containsExactly(COMPLETION_STREAM_CLOSED);
        assertThat(toResume(listener.goingTo(autumn("BEDI-036", CourseState.SCHEDULED, null, "72", false))))
                .containsExactly(COMPLETION_IN_OTHER_PROGRAMME);
        assertThat(toResume(listener.goingTo(autumn("BEDI-072", CourseState.SCHEDULED, 0, "72", false))))
                .containsExactly(COMPLETION_STREAM_FULL);
        assertThat(toResume(listener.goingTo(autumn("BEDI-072", CourseState.SCHEDULED, 3, "72", true))))
                .containsExactly(COMPLETION_ALREADY_THERE);
        assertThat(toResume(aListener(EnrolmentState.STUDYING).goingTo(aStream("2026-09-07", "2026-09-18"))))
                .containsExactly(NOT_INTERRUPTED);
        assertThat(toResume(
                        aListener(EnrolmentState.INTERRUPTED).continued().goingTo(aStream("2026-09-07", "2026-09-18"))))
                .containsExactly(CONTINUED_BEFORE);
        assertThat(toResume(aListener(EnrolmentState.EXPELLED).goingTo(aStream("2026-09-07", "2026-09-18"))))
                .containsExactly(EXPELLED_HAS_NO_CHANCE);
    }

    @Test
    @Paragraph("27(4)")
    void the_rules_set_no_term_for_finishing_and_a_setting_may() {
        var target = aStream("2029-03-01", "2029-03-12");
        var listener = aListener(EnrolmentState.INTERRUPTED)
                .interruptedOn("2026-02-06")
                .goingTo(target);

        assertThat(toResume(listener.askedOn("2029-02-01"))).isEmpty();
        listener.under(SettingKey.COMPLETION_MAX_MONTHS, "12");
        assertThat(toResume(listener.askedOn("2027-02-06"))).isEmpty();
        assertThat(toResume(listener.askedOn("2027-02-07"))).containsExactly(COMPLETION_TOO_LATE);
    }

    @Test
    @Paragraph({"27(3)", "27(4)"})
    void hours_go_along_by_module_and_never_more_than_the_module_has() {
        var modules = List.of(
                new CreditFacts.TargetModule(new ModuleId(11), 1, new BigDecimal("24")),
                new CreditFacts.TargetModule(new ModuleId(12), 2, new BigDecimal("24")),
                new CreditFacts.TargetModule(new ModuleId(13), 3, new BigDecimal("24")));

        var credits = crediting.credits(
                new CreditFacts(modules, Map.of(1, new BigDecimal("30"), 2, new BigDecimal("10.5")), BigDecimal.ZERO));
        var unassigned = crediting.credits(new CreditFacts(modules, Map.of(), new BigDecimal("80")));

        assertThat(credits)
                .containsExactly(
                        new HoursCredit(new ModuleId(11), new BigDecimal("24")),
                        new HoursCredit(new ModuleId(12), new BigDecimal("10.5")));
        assertThat(crediting.total(credits)).isEqualByComparingTo("34.5");
        assertThat(unassigned).containsExactly(new HoursCredit(null, new BigDecimal("72")));
    }
}
