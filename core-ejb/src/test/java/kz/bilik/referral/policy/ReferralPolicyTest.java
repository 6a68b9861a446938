package kz.bilik.referral.policy;

import static kz.bilik.referral.policy.EntryRefusal.ENTRY_DISTRICT_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_EXPERIENCE_WRONG;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_LANGUAGE_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_NAME_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_NUMBER_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_POSITION_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_TOO_LONG;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_WORKPLACE_MISSING;
import static kz.bilik.referral.policy.ReferralRefusal.OWN_HEAD_WITHOUT_REASON;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_AFTER_START;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_DATE_AHEAD;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_OF_NOBODY;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_OF_OTHERS;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_RESTS_IN_ORDER;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_WITHOUT_DATE;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_WITHOUT_FILE;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_WITHOUT_NUMBER;
import static kz.bilik.referral.policy.ReferralRefusal.WITHDRAWAL_WITHOUT_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.referral.IssuerType;
import kz.bilik.referral.ListEntry;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralPolicyTest {

    private static final LocalDate START = LocalDate.parse("2027-02-15");
    private static final LocalDate LATER = LocalDate.parse("2027-02-20");

    private final ReferralPolicy policy = new ReferralPolicy();
    private final EntryPolicy entries = new EntryPolicy();

    @Test
    @Paragraph("15")
    void an_order_of_the_first_day_of_the_course_sends_and_one_of_the_day_after_does_not() {
        assertThat(dated("2027-02-15", LATER).isAllowed()).isTrue();
        assertThat(dated("2027-02-16", LATER).grounds()).containsExactly(REFERRAL_AFTER_START);
    }

    @Test
    @Paragraph("15")
    void an_order_of_tomorrow_is_none_yet() {
        var today = LocalDate.parse("2027-02-01");

        assertThat(dated("2027-02-01", today).isAllowed()).isTrue();
        assertThat(dated("2027-02-02", today).grounds()).containsExactly(REFERRAL_DATE_AHEAD);
    }

    @Test
    @Paragraph("15")
    void an_order_has_a_number_a_day_a_scan_and_people() {
        assertThat(policy.record(new ReferralFacts(
                                IssuerType.DISTRICT, " ", null, false, 0, 0, false, null, START, LATER))
                        .grounds())
                .containsExactly(
                        REFERRAL_WITHOUT_NUMBER, REFERRAL_WITHOUT_DATE, REFERRAL_WITHOUT_FILE, REFERRAL_OF_NOBODY);
    }

    @Test
    @Paragraph("15")
    void nobody_sends_those_of_others() {
        assertThat(policy.record(facts(IssuerType.PRESCHOOL, 1, 1, false, null)).grounds())
                .containsExactly(REFERRAL_OF_OTHERS);
    }

    @Test
    @Paragraph("15")
    void a_head_sent_by_the_own_preschool_is_marked_and_a_reason_asked() {
        assertThat(policy.record(facts(IssuerType.PRESCHOOL, 1, 0, true, " ")).grounds())
                .containsExactly(OWN_HEAD_WITHOUT_REASON);
        assertThat(policy.record(facts(IssuerType.PRESCHOOL, 1, 0, true, "бөлім басшысы демалыста"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("15")
    void an_order_is_withdrawn_with_a_reason_until_an_admission_rests_on_it() {
        assertThat(policy.withdraw(false, "қате жіберілді").isAllowed()).isTrue();
        assertThat(policy.withdraw(true, "").grounds())
                .containsExactly(REFERRAL_RESTS_IN_ORDER, WITHDRAWAL_WITHOUT_REASON);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, , 1, 2027-01-10",
        "2026-01-10, 2026-03-31, 1, 2027-03-31",
        "2026-05-10, 2026-03-31, 1, 2027-05-10",
        "2024-01-10, 2024-02-29, 1, 2025-02-28",
        "2026-01-10, 2026-03-31, 0, 2026-03-31",
    })
    @Paragraph("17")
    void an_identity_copy_is_kept_for_years_after_the_last_course(
            LocalDate given, LocalDate courseEnd, int years, LocalDate lastDay) {
        var term = new IdentityCopyTerm(given, courseEnd, years, false);

        assertThat(term.lastDay()).isEqualTo(lastDay);
        assertThat(term.isOver(lastDay)).isFalse();
        assertThat(term.isOver(lastDay.plusDays(1))).isTrue();
        assertThat(new IdentityCopyTerm(given, courseEnd, years, true).isOver(given))
                .isTrue();
    }

    @Test
    @Paragraph("13")
    void who_is_listed_without_an_application_is_told_of_fully() {
        assertThat(entries.decide(entry("850315400124", "Әлімқұлова", "«Балдәурен»", 16))
                        .isAllowed())
                .isTrue();
        assertThat(entries.decide(entry("850315400124", "Әлімқұлова", "«Балдәурен»", 0))
                        .isAllowed())
                .isTrue();
        assertThat(entries.decide(entry("850315400124", "Әлімқұлова", "«Балдәурен»", 70))
                        .isAllowed())
                .isTrue();
        assertThat(entries.decide(entry("850315400124", "Әлімқұлова", "«Балдәурен»", 71))
                        .grounds())
                .containsExactly(ENTRY_EXPERIENCE_WRONG);
        assertThat(entries.decide(entry("850315400124", "Ә".repeat(101), "«Балдәурен»", 1))
                        .grounds())
                .containsExactly(ENTRY_TOO_LONG);
        assertThat(entries.decide(new ListEntry(
                                " ",
                                null,
                                "",
                                null,
                                " ",
                                null,
                                null,
                                null,
                                QualificationCategory.NONE,
                                null,
                                "de",
                                null,
                                null))
                        .grounds())
                .containsExactly(
                        ENTRY_NUMBER_MISSING,
                        ENTRY_NAME_MISSING,
                        ENTRY_WORKPLACE_MISSING,
                        ENTRY_DISTRICT_MISSING,
                        ENTRY_POSITION_MISSING,
                        ENTRY_EXPERIENCE_WRONG,
                        ENTRY_LANGUAGE_MISSING);
    }

    private static ListEntry entry(String iin, String surname, String workplace, int experience) {
        return new ListEntry(
                iin,
                surname,
                "Құндыз",
                null,
                workplace,
                "Қостанай қаласы",
                "тәрбиеші",
                PositionGroup.PEDAGOGUE,
                QualificationCategory.EXPERT,
                experience,
                "kk",
                null,
                null);
    }

    private Ruling dated(String date, LocalDate today) {
        return policy.record(new ReferralFacts(
                IssuerType.DISTRICT, "17-Ө", LocalDate.parse(date), true, 2, 0, false, null, START, today));
    }

    private static ReferralFacts facts(IssuerType issuer, int people, int outsiders, boolean ownHead, String reason) {
        return new ReferralFacts(
                issuer, "17-Ө", LocalDate.parse("2027-02-01"), true, people, outsiders, ownHead, reason, START, LATER);
    }
}
