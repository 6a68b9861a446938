package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "85000, сексен бес мың, восемьдесят пять тысяч, eighty-five thousand",
        "0, нөл, ноль, zero",
        "1, бір, один, one",
        "100, жүз, сто, one hundred",
        "1000, бір мың, одна тысяча, one thousand",
        "1999, бір мың тоғыз жүз тоқсан тоғыз, одна тысяча девятьсот девяносто девять, one thousand nine hundred ninety-nine",
        "100000, жүз мың, сто тысяч, one hundred thousand",
        "121001, жүз жиырма бір мың бір, сто двадцать одна тысяча один, one hundred twenty-one thousand one",
        "1000000, бір миллион, один миллион, one million",
        "21000000, жиырма бір миллион, двадцать один миллион, twenty-one million",
        "1000000000, бір миллиард, один миллиард, one billion"
    })
    void tenge_are_said_in_words(BigDecimal amount, String kazakh, String russian, String english) {
        assertThat(new Amount(amount).tengeInWords(Language.KK)).isEqualTo(kazakh);
        assertThat(new Amount(amount).tengeInWords(Language.RU)).isEqualTo(russian);
        assertThat(new Amount(amount).tengeInWords(Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"85000|85 000|85,000|00", "85000.05|85 000,05|85,000.05|05", "999.90|999,90|999.90|90"})
    void figures_are_grouped_and_tiyn_have_two_digits(BigDecimal value, String kazakh, String english, String tiyn) {
        var amount = new Amount(value);

        assertThat(amount.printed(Language.KK)).isEqualTo(kazakh);
        assertThat(amount.printed(Language.EN)).isEqualTo(english);
        assertThat(amount.tiyn()).isEqualTo(tiyn);
    }
}
