package kz.bilik.shared.text;

import static kz.bilik.shared.text.IinRefusal.IIN_CENTURY;
import static kz.bilik.shared.text.IinRefusal.IIN_CHECKSUM;
import static kz.bilik.shared.text.IinRefusal.IIN_DATE;
import static kz.bilik.shared.text.IinRefusal.IIN_IS_BIN;
import static kz.bilik.shared.text.IinRefusal.IIN_LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {

    @ParameterizedTest
    @Paragraph("9")
    @CsvSource({
        "850315400124, 1985-03-15, FEMALE",
        "750701304564, 1975-07-01, MALE",
        "991231407770, 1999-12-31, FEMALE",
        "000229600173, 2000-02-29, FEMALE",
        "040229500213, 2004-02-29, MALE",
        "880712401800, 1988-07-12, FEMALE",
        "880712401812, 1988-07-12, FEMALE",
        "061211600012, 2006-12-11, FEMALE"
    })
    void a_valid_number_tells_birth_date_and_sex(String digits, LocalDate birthDate, Sex sex) {
        var iin = Iin.parse(digits).iin();

        assertThat(iin.birthDate()).isEqualTo(birthDate);
        assertThat(iin.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @Paragraph("9")
    @ValueSource(strings = {"85031540012", "8503154001244", "85031540012А", "", "٨٥٠٣١٥٤٠٠١٢٤"})
    void what_is_not_twelve_digits_is_refused(String typed) {
        assertThat(Iin.parse(typed).refusal()).contains(IIN_LENGTH);
    }

    @Test
    @Paragraph("9")
    void a_wrong_control_digit_is_refused() {
        assertThat(Iin.parse("850315400125").refusal()).contains(IIN_CHECKSUM);
    }

    @ParameterizedTest
    @Paragraph("9")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void a_number_that_is_never_issued_fits_no_control_digit(int control) {
        assertThat(Iin.parse("88071240185" + control).refusal()).contains(IIN_CHECKSUM);
    }

    @Test
    @Paragraph("9")
    void a_day_that_does_not_exist_is_refused_although_the_checksum_fits() {
        assertThat(Iin.parse("900229300451").refusal()).contains(IIN_DATE);
    }

    @Test
    @Paragraph("9")
    void a_seventh_digit_without_century_is_refused_although_the_checksum_fits() {
        assertThat(Iin.parse("850315700123").refusal()).contains(IIN_CENTURY);
    }

    @Test
    @Paragraph("9")
    void a_number_of_an_organisation_is_refused_although_the_checksum_fits() {
        assertThat(Iin.parse("990440001234").refusal()).contains(IIN_IS_BIN);
        assertThat(Bin.isBin("990440001234")).isTrue();
    }

    @Test
    void a_number_of_a_person_is_not_one_of_an_organisation() {
        assertThat(Bin.isBin("850315400124")).isFalse();
    }

    @Test
    void a_number_is_shown_masked_and_never_leaks_into_text() {
        var iin = Iin.parse(" 850315400124 ").iin();

        assertThat(iin.masked()).isEqualTo("850315••••••");
        assertThat("" + iin).isEqualTo("850315••••••");
    }

    @Test
    void an_invalid_number_cannot_be_made() {
        assertThatThrownBy(() -> new Iin("850315400125")).isInstanceOf(IllegalArgumentException.class);
    }
}
