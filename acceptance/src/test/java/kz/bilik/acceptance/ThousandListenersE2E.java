package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.bilik.acceptance.support.MemoryWatch;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousand after thousand: numbers without gap or double, and no Java process keeps anything of them. */
@Tag("long")
class ThousandListenersE2E {

    private static final int LISTENERS = 1000;

    /** What is alive after a thousand may differ by caches that come and go; a thousand papers kept would be several times as much. */
    private static final double TOLERANCE = 1.25;

    /** A heap of 512 MB and as much for classes, compiled code, threads and buffers, in kB. */
    private static final long CEILING = 1024 * 1024;

    private final RunningBilik bilik = RunningBilik.start(Map.of("BILIK_DEMO", "false"));

    @AfterEach
    void stop() {
        bilik.close();
    }

    @Test
    void three_thousand_certificates_are_issued_without_gap_or_double_on_flat_memory() {
        var warmUp = issueThousand(1);
        var second = issueThousand(2);
        var third = issueThousand(3);

        assertThat(third.numbers())
                .isEqualTo(LongStream.rangeClosed(2 * LISTENERS + 1, 3 * LISTENERS)
                        .boxed()
                        .toList());
        assertThat(second.numbers()).doesNotContainAnyElementsOf(third.numbers());
        assertThat(warmUp.numbers()).hasSize(LISTENERS);
        assertThat(third.live())
                .as("alive in kB: %s, %s, %s", warmUp.live(), second.live(), third.live())
                .allSatisfy((part, alive) ->
                        assertThat(alive).isLessThan((long) (warmUp.live().get(part) * TOLERANCE)));
        assertThat(third.peaks())
                .as("peaks in kB: %s, %s, %s", warmUp.peaks(), second.peaks(), third.peaks())
                .allSatisfy((part, peak) -> assertThat(peak).isLessThan(CEILING));
    }

    private record Thousand(List<Long> numbers, Map<String, Long> live, Map<String, Long> peaks) {}

    private Thousand issueThousand(int stream) {
        try (var watch = MemoryWatch.of(bilik.processes())) {
            var result = bilik.issue(aCourse()
                    .ofProgramme("E2E-THOUSAND", stream)
                    .withBlanks(100_000 * stream + 1, LISTENERS)
                    .withPassing(LISTENERS));
            var certificates = result.getJsonArray("listeners").getValuesAs(JsonObject.class).stream()
                    .map(listener -> listener.getJsonObject("certificate"))
                    .toList();
            assertThat(certificates).extracting(one -> one.getString("blank")).doesNotHaveDuplicates();
            assertThat(certificates)
                    .allSatisfy(certificate -> assertThat(bilik.verify(certificate.getString("verifyUrl"))
                                    .getString("status"))
                            .isEqualTo("VALID"));
            assertThat(Paper.below(bilik.papers(result.getJsonObject("course").getInt("id"))))
                    .hasSize(2 * LISTENERS);
            return new Thousand(
                    certificates.stream()
                            .map(certificate -> certificate.getString("number"))
                            .map(number -> Long.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                            .sorted()
                            .toList(),
                    bilik.processes().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, part -> MemoryWatch.live(part.getValue()))),
                    watch.peaks());
        }
    }
}
