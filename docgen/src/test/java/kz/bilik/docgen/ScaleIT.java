package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A batch grows neither the sender nor the service: the service of the tests has a heap of 512 MB and ends at once when that is not enough. */
class ScaleIT {

    /** 100 000 in the long run. */
    private static final int LINES = Integer.getInteger("docgen.it.stream", 1_000);

    @Test
    void a_batch_of_any_length_goes_through_a_heap_of_half_a_gigabyte() throws Exception {
        var service = RunningService.shared();
        var line = BatchFixture.line("certificate", "NUMBER");
        var request = HttpRequest.newBuilder(service.uri("/api/v1/batches"))
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> BatchFixture.lines(LINES, number -> line.replace("NUMBER", "n" + number))))
                .build();

        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofInputStream());

        assertThat(answer.statusCode()).isEqualTo(200);
        try (var archive = answer.body()) {
            assertThat(BatchFixture.count(archive)).isEqualTo(LINES);
        }
        assertThat(service.endedWithin(java.time.Duration.ZERO)).isFalse();
    }
}
