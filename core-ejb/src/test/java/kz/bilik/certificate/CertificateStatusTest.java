package kz.bilik.certificate;

import static kz.bilik.certificate.CertificateStatus.DISCARDED;
import static kz.bilik.certificate.CertificateStatus.ISSUED;
import static kz.bilik.certificate.CertificateStatus.PREPARED;
import static kz.bilik.certificate.CertificateStatus.REPLACED;
import static kz.bilik.certificate.CertificateStatus.REVOKED;
import static kz.bilik.certificate.CertificateStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateStatusTest {

    private static final Map<CertificateStatus, Set<CertificateStatus>> ALLOWED = Map.of(
            PREPARED, Set.of(SIGNED, DISCARDED),
            SIGNED, Set.of(ISSUED, REVOKED),
            ISSUED, Set.of(REPLACED, REVOKED),
            REPLACED, Set.of(),
            REVOKED, Set.of(),
            DISCARDED, Set.of());

    @ParameterizedTest
    @Paragraph({"26", "29"})
    @MethodSource("allPairs")
    void a_certificate_goes_only_the_way_of_the_rules(CertificateStatus from, CertificateStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    static Stream<Arguments> allPairs() {
        return Arrays.stream(CertificateStatus.values())
                .flatMap(from -> Arrays.stream(CertificateStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
