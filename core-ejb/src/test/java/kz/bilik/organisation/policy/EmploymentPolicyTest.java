package kz.bilik.organisation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.IdentityFlag;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.IinRefusal;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;
import org.junit.jupiter.api.Test;

class EmploymentPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1985, 3, 15);
    private static final String AIGUL = "850315400124";

    private final EmploymentPolicy policy = new EmploymentPolicy();

    @Test
    @Paragraph("9")
    void scenario_32_numbers_that_are_none_are_refused_and_second_pass_numbers_accepted() {
        assertThat(refusalOf("850315400125")).containsExactly(IinRefusal.IIN_CHECKSUM);
        assertThat(refusalOf("900229300451")).containsExactly(IinRefusal.IIN_DATE);
        assertThat(refusalOf("850315700123")).containsExactly(IinRefusal.IIN_CENTURY);
        assertThat(refusalOf("990440001234")).containsExactly(IinRefusal.IIN_IS_BIN);
        assertThat(refusalOf("85031540012")).containsExactly(IinRefusal.IIN_LENGTH);
        assertThat(IntStream.range(0, 10).mapToObj(digit -> refusalOf("88071240185" + digit)))
                .allSatisfy(refusal -> assertThat(refusal).containsExactly(IinRefusal.IIN_CHECKSUM));
        assertThat(refusalOf("880712401800")).isEmpty();
        assertThat(refusalOf("880712401812")).isEmpty();
    }

    @Test
    @Paragraph("9")
    void a_number_that_the_administrator_admitted_is_taken_by_everybody() {
        var entry = entry("850315700123", "Жолдасова", BORN, Sex.FEMALE, null);

        assertThat(policy.decide(new EmploymentFacts(entry, true, BORN, Sex.FEMALE, null, false, TODAY))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("9")
    void a_birth_date_or_a_sex_that_the_number_does_not_say_warns_and_asks_why() {
        var other = LocalDate.of(1985, 3, 16);
        var unexplained = facts(entry(AIGUL, "Әлімқұлова", other, Sex.MALE, null), null);
        var explained = facts(entry(AIGUL, "Әлімқұлова", other, Sex.MALE, "құжат бойынша"), null);

        assertThat(policy.flags(unexplained))
                .containsExactlyInAnyOrder(IdentityFlag.BIRTH_DATE_DIFFERS, IdentityFlag.SEX_DIFFERS);
        assertThat(policy.decide(unexplained).grounds()).containsExactly(EmploymentRefusal.IDENTITY_NOT_EXPLAINED);
        assertThat(policy.decide(explained).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("9")
    void another_spelling_is_no_other_name_and_another_surname_is() {
        var known = new PersonName("Әлімқұлова", "Құндыз", null);

        assertThat(policy.flags(facts(entry(AIGUL, "Алимкулова", BORN, Sex.FEMALE, null), known)))
                .isEmpty();
        assertThat(policy.flags(facts(entry(AIGUL, "Сейітова", BORN, Sex.FEMALE, null), known)))
                .containsExactly(IdentityFlag.NAME_DIFFERS);
    }

    @Test
    @Paragraph("9")
    void everything_that_is_missing_is_named_at_once() {
        var empty = new EmploymentEntry(
                AIGUL, " ", null, null, null, null, "", null, null, null, null, null, null, null, null);

        assertThat(policy.decide(facts(empty, null)).grounds())
                .containsExactly(
                        EmploymentRefusal.EMPLOYEE_NAME_MISSING,
                        EmploymentRefusal.BIRTH_DATE_MISSING,
                        EmploymentRefusal.SEX_MISSING,
                        EmploymentRefusal.POSITION_MISSING,
                        EmploymentRefusal.EMPLOYED_FROM_MISSING);
    }

    @Test
    @Paragraph("9")
    void work_begins_today_at_the_latest_and_a_category_ends_after_it_was_given() {
        assertThat(change(TODAY, TODAY, TODAY, 70).isAllowed()).isTrue();
        assertThat(change(TODAY.plusDays(1), TODAY, TODAY, 70).grounds())
                .containsExactly(EmploymentRefusal.EMPLOYED_FROM_IN_FUTURE);
        assertThat(change(TODAY, TODAY, TODAY.minusDays(1), 70).grounds())
                .containsExactly(EmploymentRefusal.CATEGORY_DATES_WRONG);
        assertThat(change(TODAY, TODAY.plusDays(1), null, 70).grounds())
                .containsExactly(EmploymentRefusal.CATEGORY_DATES_WRONG);
        assertThat(change(TODAY, TODAY, null, 71).grounds()).containsExactly(EmploymentRefusal.EXPERIENCE_OUT_OF_RANGE);
    }

    @Test
    @Paragraph("9")
    void nobody_is_entered_twice_and_work_ends_on_its_first_day_at_the_earliest() {
        var entry = entry(AIGUL, "Әлімқұлова", BORN, Sex.FEMALE, null);

        assertThat(policy.decide(new EmploymentFacts(entry, false, BORN, Sex.FEMALE, null, true, TODAY))
                        .grounds())
                .containsExactly(EmploymentRefusal.ALREADY_EMPLOYED_HERE);
        assertThat(policy.end(TODAY, TODAY).isAllowed()).isTrue();
        assertThat(policy.end(TODAY, TODAY.minusDays(1)).grounds())
                .containsExactly(EmploymentRefusal.EMPLOYMENT_ENDS_BEFORE_IT_BEGINS);
        assertThat(policy.confirm(" ").grounds()).containsExactly(EmploymentRefusal.CONFIRMATION_WITHOUT_REASON);
    }

    private List<Ground> refusalOf(String digits) {
        return policy.decide(new EmploymentFacts(
                        entry(digits, "Әлімқұлова", BORN, Sex.FEMALE, "түсіндірме"),
                        false,
                        null,
                        null,
                        null,
                        false,
                        TODAY))
                .grounds();
    }

    private Ruling change(LocalDate from, LocalDate categoryOn, LocalDate categoryUntil, int experience) {
        return policy.change(facts(
                new EmploymentEntry(
                        AIGUL,
                        "Әлімқұлова",
                        "Құндыз",
                        null,
                        BORN,
                        Sex.FEMALE,
                        "тәрбиеші",
                        PositionGroup.PEDAGOGUE,
                        from,
                        QualificationCategory.EXPERT,
                        categoryOn,
                        categoryUntil,
                        experience,
                        "kk",
                        null),
                null));
    }

    private static EmploymentFacts facts(EmploymentEntry entry, PersonName known) {
        var number = new Iin(AIGUL);
        return new EmploymentFacts(entry, false, number.birthDate(), number.sex(), known, false, TODAY);
    }

    private static EmploymentEntry entry(String iin, String surname, LocalDate born, Sex sex, String note) {
        return new EmploymentEntry(
                iin,
                surname,
                "Құндыз",
                null,
                born,
                sex,
                "тәрбиеші",
                PositionGroup.PEDAGOGUE,
                LocalDate.of(2020, 9, 1),
                QualificationCategory.NONE,
                null,
                null,
                6,
                "kk",
                note);
    }
}
