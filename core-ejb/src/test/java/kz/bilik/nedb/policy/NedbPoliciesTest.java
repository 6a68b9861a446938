package kz.bilik.nedb.policy;

import static kz.bilik.nedb.policy.NedbRefusal.ALREADY_CONFIRMED;
import static kz.bilik.nedb.policy.NedbRefusal.CERTIFICATE_NOT_SIGNED;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_DATE_BEFORE_COMPLETION;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_DATE_IN_FUTURE;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_DATE_MISSING;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_NUMBER_MISSING;
import static kz.bilik.nedb.policy.NedbRefusal.NEDB_NUMBER_TOO_LONG;
import static kz.bilik.nedb.policy.NedbRefusal.NOT_EXPORTED;
import static kz.bilik.nedb.policy.NedbRefusal.REJECTION_REASON_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.nedb.NedbResult;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NedbPoliciesTest {

    private static final LocalDate COMPLETED = LocalDate.parse("2026-04-30");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-12");

    private final ExportPolicy exports = new ExportPolicy();
    private final AnswerPolicy answers = new AnswerPolicy();

    @Test
    @Paragraph("18")
    void a_certificate_is_given_with_its_number_or_not_at_all() {
        assertThat(exports.decide(new ExportFacts(NedbTaskState.PENDING, NedbResult.CERTIFICATE, null))
                        .grounds())
                .containsExactly(CERTIFICATE_NOT_SIGNED);
        assertThat(exports.decide(new ExportFacts(NedbTaskState.PENDING, NedbResult.CERTIFICATE, "БЕДИ-2026-000001"))
                        .isAllowed())
                .isTrue();
        assertThat(exports.decide(new ExportFacts(NedbTaskState.PENDING, NedbResult.REFERENCE, null))
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = NedbTaskState.class,
            names = {"PENDING", "EXPORTED", "REJECTED"})
    @Paragraph("18")
    void what_is_not_confirmed_is_given_once_more(NedbTaskState state) {
        assertThat(exports.decide(new ExportFacts(state, NedbResult.REFERENCE, null))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("18")
    void what_is_confirmed_is_not_given_again() {
        assertThat(exports.decide(new ExportFacts(NedbTaskState.CONFIRMED, NedbResult.REFERENCE, null))
                        .grounds())
                .containsExactly(ALREADY_CONFIRMED);
    }

    @Test
    @Paragraph("18")
    void a_confirmation_names_its_record() {
        assertThat(confirmed(NedbTaskState.EXPORTED, "ҰБДҚ-118", TODAY).isAllowed())
                .isTrue();
        assertThat(confirmed(NedbTaskState.EXPORTED, " ", null).grounds())
                .containsExactly(NEDB_NUMBER_MISSING, NEDB_DATE_MISSING);
        assertThat(confirmed(NedbTaskState.EXPORTED, "1".repeat(60), TODAY).isAllowed())
                .isTrue();
        assertThat(confirmed(NedbTaskState.EXPORTED, "1".repeat(61), TODAY).grounds())
                .containsExactly(NEDB_NUMBER_TOO_LONG);
    }

    @Test
    @Paragraph("18")
    void the_day_of_a_record_lies_between_completion_and_today() {
        assertThat(confirmed(NedbTaskState.EXPORTED, "1", COMPLETED).isAllowed())
                .isTrue();
        assertThat(confirmed(NedbTaskState.EXPORTED, "1", COMPLETED.minusDays(1))
                        .grounds())
                .containsExactly(NEDB_DATE_BEFORE_COMPLETION);
        assertThat(confirmed(NedbTaskState.EXPORTED, "1", TODAY.plusDays(1)).grounds())
                .containsExactly(NEDB_DATE_IN_FUTURE);
    }

    @ParameterizedTest
    @EnumSource(
            value = NedbTaskState.class,
            names = {"PENDING", "REJECTED", "CONFIRMED"})
    @Paragraph("18")
    void only_what_was_given_is_answered(NedbTaskState state) {
        assertThat(confirmed(state, "1", TODAY).grounds()).containsExactly(NOT_EXPORTED);
        assertThat(answers.reject(state, "ЖСН табылмады").grounds()).containsExactly(NOT_EXPORTED);
    }

    @Test
    @Paragraph("18")
    void a_rejection_says_why() {
        assertThat(answers.reject(NedbTaskState.EXPORTED, " ").grounds()).containsExactly(REJECTION_REASON_MISSING);
        assertThat(answers.reject(NedbTaskState.EXPORTED, null).grounds()).containsExactly(REJECTION_REASON_MISSING);
        assertThat(answers.reject(NedbTaskState.EXPORTED, "ЖСН табылмады").isAllowed())
                .isTrue();
    }

    private Ruling confirmed(NedbTaskState state, String number, LocalDate date) {
        return answers.confirm(new AnswerFacts(state, COMPLETED, number, date, TODAY));
    }
}
