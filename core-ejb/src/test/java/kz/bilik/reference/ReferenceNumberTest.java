package kz.bilik.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceNumberTest {

    @Test
    void a_reference_number_has_year_and_six_digits() {
        assertThat(new ReferenceNumber(2026, 4)).hasToString("А-2026-000004");
    }

    @Test
    void a_reference_is_superseded_once_and_never_revoked() {
        assertThat(ReferenceStatus.ISSUED.next()).isEqualTo(Set.of(ReferenceStatus.SUPERSEDED));
        assertThat(ReferenceStatus.SUPERSEDED.next()).isEmpty();
    }
}
