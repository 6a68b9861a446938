package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.IntStream;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/** A power cut in the middle of issuing a thousand certificates loses nothing and doubles nothing. */
class KilledNodeE2E {

    private static final int LISTENERS = 1000;

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_killed_node_goes_on_by_itself_with_one_certificate_number_and_blank_a_person() {
        var receipt = bilik.importCourse(aCourse()
                        .ofProgramme("E2E-KILL", 1)
                        .withBlanks(30001, LISTENERS)
                        .withPassing(LISTENERS)
                        .json())
                .json();
        long jobId = receipt.getJsonNumber("jobId").longValue();
        long courseId = receipt.getJsonNumber("courseId").longValue();
        bilik.awaitProgress(jobId, LISTENERS / 10);

        bilik.killAndRestartWeb();
        bilik.awaitJob(jobId);

        var certificates = bilik.result(courseId).getJsonArray("listeners").getValuesAs(JsonObject.class).stream()
                .map(listener -> listener.getJsonObject("certificate"))
                .toList();
        var sequence = certificates.stream()
                .map(certificate -> certificate.getString("number"))
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(sequence)
                .isEqualTo(IntStream.range(sequence.get(0), sequence.get(0) + LISTENERS)
                        .boxed()
                        .toList());
        assertThat(certificates).extracting(one -> one.getString("blank")).doesNotHaveDuplicates();
        assertThat(Paper.below(bilik.papers(courseId))).hasSize(2 * LISTENERS);
        assertThat(certificates)
                .allSatisfy(certificate -> assertThat(
                                bilik.verify(certificate.getString("verifyUrl")).getString("status"))
                        .isEqualTo("VALID"));
    }
}
