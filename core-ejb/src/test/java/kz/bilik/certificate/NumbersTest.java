package kz.bilik.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void a_certificate_number_has_year_and_six_digits() {
        assertThat(CertificateNumber.original(2026, 17)).hasToString("БЕДИ-2026-000017");
        assertThat(CertificateNumber.original(2026, 1_234_567)).hasToString("БЕДИ-2026-1234567");
    }

    @Test
    void a_duplicate_keeps_the_number_and_adds_its_own() {
        var first = CertificateNumber.original(2026, 17).nextDuplicate();

        assertThat(first).hasToString("БЕДИ-2026-000017-Т1");
        assertThat(first.nextDuplicate()).hasToString("БЕДИ-2026-000017-Т2");
    }

    @Test
    void numbers_begin_with_one() {
        assertThatThrownBy(() -> CertificateNumber.original(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_blank_is_named_by_series_and_seven_digits() {
        assertThat(new BlankNumber("БЖ", 1001)).hasToString("БЖ 0001001");
    }
}
