package kz.bilik.organisation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.organisation.AdmitNumber;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;
import org.junit.jupiter.api.Test;

class NumberAdmissionPolicyTest {

    private final NumberAdmissionPolicy policy = new NumberAdmissionPolicy();

    @Test
    @Paragraph("9")
    void a_number_that_fails_the_check_is_admitted_with_a_reason() {
        assertThat(policy.decide(admit("850315700123", "шетел азаматы"), false).isAllowed())
                .isTrue();
        assertThat(policy.decide(admit("850315400125", " "), false).grounds())
                .containsExactly(NumberAdmissionRefusal.ADMISSION_WITHOUT_REASON);
    }

    @Test
    @Paragraph("9")
    void a_number_that_fits_or_is_known_or_is_none_of_a_person_is_not() {
        assertThat(policy.decide(admit("850315400124", "қате"), false).grounds())
                .containsExactly(NumberAdmissionRefusal.NUMBER_FITS);
        assertThat(policy.decide(admit("990440001234", "қате"), false).grounds())
                .containsExactly(NumberAdmissionRefusal.NUMBER_IS_OF_AN_ORGANISATION);
        assertThat(policy.decide(admit("85031540012", "қате"), false).grounds())
                .containsExactly(NumberAdmissionRefusal.NUMBER_NOT_TWELVE_DIGITS);
        assertThat(policy.decide(admit("850315700123", "қате"), true).grounds())
                .containsExactly(NumberAdmissionRefusal.NUMBER_KNOWN);
    }

    @Test
    @Paragraph("9")
    void birth_date_and_sex_are_stated_because_the_number_does_not_tell_them() {
        var command =
                new AdmitNumber("850315700123", new PersonName("Ли", "Анна", null), null, Sex.FEMALE, "шетел азаматы");

        assertThat(policy.decide(command, false).grounds())
                .containsExactly(NumberAdmissionRefusal.BIRTH_AND_SEX_MISSING);
    }

    private static AdmitNumber admit(String digits, String reason) {
        return new AdmitNumber(
                digits, new PersonName("Ли", "Анна", null), LocalDate.of(1985, 3, 15), Sex.FEMALE, reason);
    }
}
