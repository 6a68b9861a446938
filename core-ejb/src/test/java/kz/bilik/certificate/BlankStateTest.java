package kz.bilik.certificate;

import static kz.bilik.certificate.BlankState.DESTROYED;
import static kz.bilik.certificate.BlankState.IN_STOCK;
import static kz.bilik.certificate.BlankState.LOST;
import static kz.bilik.certificate.BlankState.ORDERED;
import static kz.bilik.certificate.BlankState.RESERVED;
import static kz.bilik.certificate.BlankState.SPOILED;
import static kz.bilik.certificate.BlankState.USED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlankStateTest {

    private static final Map<BlankState, Set<BlankState>> ALLOWED = Map.of(
            ORDERED, Set.of(IN_STOCK),
            IN_STOCK, Set.of(RESERVED, SPOILED, LOST),
            RESERVED, Set.of(IN_STOCK, USED, SPOILED, LOST),
            USED, Set.of(),
            SPOILED, Set.of(DESTROYED),
            LOST, Set.of(),
            DESTROYED, Set.of());

    @ParameterizedTest
    @Paragraph("26")
    @MethodSource("allPairs")
    void a_blank_goes_only_the_way_of_the_books(BlankState from, BlankState to) {
        assertThat(from.next().contains(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    static Stream<Arguments> allPairs() {
        return Arrays.stream(BlankState.values())
                .flatMap(from -> Arrays.stream(BlankState.values()).map(to -> Arguments.of(from, to)));
    }
}
