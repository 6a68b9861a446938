package kz.bilik.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.bilik.certificate.BlankAct;
import kz.bilik.certificate.BlankActId;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.CertificateId;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankBooksTest {

    private static final int BLANKS = 60;
    private static final int STEPS = 20_000;
    private static final Instant AT = Instant.parse("2026-02-13T06:00:00Z");
    private static final BlankAct ACT =
            new BlankAct(new BlankActId(5), "БА-2026-005", LocalDate.of(2026, 2, 13), "сынақ");

    private static final List<Consumer<Blank>> OPERATIONS = List.of(
            blank -> blank.receive("admin", AT),
            blank -> blank.reserveFor(new CertificateId(1), "admin", AT),
            blank -> blank.release("бас тартылды", "admin", AT),
            blank -> blank.use("admin", AT),
            blank -> blank.spoil("баспа қатесі", "director", AT),
            blank -> blank.spoil(ACT, "director", AT),
            blank -> blank.confirmSpoilt(ACT, "director", AT),
            blank -> blank.lose(ACT, "director", AT),
            blank -> blank.destroy(ACT, "admin", AT));

    @ParameterizedTest
    @Paragraph("26")
    @ValueSource(longs = {1, 20260213, 1162})
    void whatever_happens_every_received_blank_is_in_exactly_one_place(long seed) {
        var blanks = LongStream.rangeClosed(1, BLANKS)
                .mapToObj(number -> Blank.ordered(new BlankNumber("БЖ", number), 1, "admin", AT))
                .toList();
        blanks.forEach(blank -> blank.receive("admin", AT));
        var chance = new Random(seed);
        var everyStepBalanced = true;

        for (var step = 0; step < STEPS; step++) {
            attempt(OPERATIONS.get(chance.nextInt(OPERATIONS.size())), blanks.get(chance.nextInt(BLANKS)));

            everyStepBalanced &= balance(blanks).isBalanced();
        }
        assertThat(everyStepBalanced).isTrue();
        assertThat(balance(blanks).used()).isPositive();
        assertThat(balance(blanks).destroyed()).isPositive();
    }

    @Test
    @Paragraph("26")
    void a_spoiled_blank_is_destroyed_only_after_an_act_has_found_it_spoiled() {
        var blank = Blank.ordered(new BlankNumber("БЖ", 1), 1, "admin", AT);
        blank.receive("admin", AT);
        blank.spoil("баспа қатесі", "director", AT);

        assertThatThrownBy(() -> blank.destroy(ACT, "admin", AT)).isInstanceOf(IllegalTransitionException.class);
        blank.confirmSpoilt(ACT, "admin", AT);
        assertThatThrownBy(() -> blank.confirmSpoilt(ACT, "admin", AT)).isInstanceOf(IllegalTransitionException.class);
        blank.destroy(ACT, "director", AT);

        assertThat(blank.state()).isEqualTo(BlankState.DESTROYED);
    }

    private static void attempt(Consumer<Blank> operation, Blank blank) {
        var before = blank.state();
        try {
            operation.accept(blank);
        } catch (IllegalTransitionException refused) {
            assertThat(blank.state()).isEqualTo(before);
        }
    }

    private static BlankBalance balance(List<Blank> blanks) {
        var counts = blanks.stream().collect(Collectors.groupingBy(Blank::state, Collectors.counting()));
        return BlankBalance.of("БЖ", BLANKS, counts);
    }
}
