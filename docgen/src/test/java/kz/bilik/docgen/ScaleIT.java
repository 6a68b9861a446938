package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A batch grows neither the sender nor the service: the service of the tests has a heap of 512 MB and ends at once when that is not enough.
 * Sent by curl, which reads while it sends; Java's client reads nothing before it has sent everything, and both sides would wait for ever.
 */
class ScaleIT {

    /** 100 000 in the long run. */
    private static final int LINES = Integer.getInteger("docgen.it.stream", 1_000);

    @Test
    void a_batch_of_any_length_goes_through_a_heap_of_half_a_gigabyte() throws Exception {
        var service = RunningService.shared();
        var line = BatchFixture.line("certificate", "NUMBER");
        var curl = new ProcessBuilder(
                        "curl",
                        "--silent",
                        "--show-error",
                        "--fail",
                        "--no-buffer",
                        "--request",
                        "POST",
                        "--header",
                        "Authorization: Bearer " + RunningService.KEY,
                        "--header",
                        "Content-Type: application/x-ndjson",
                        "--header",
                        "Expect:",
                        "--upload-file",
                        "-",
                        service.uri("/api/v1/batches").toString())
                .redirectError(Path.of("target", "it", "curl.log").toFile())
                .start();

        var sent = CompletableFuture.runAsync(() -> send(curl, line));
        try (var archive = curl.getInputStream()) {
            assertThat(BatchFixture.count(archive)).isEqualTo(LINES);
        } finally {
            curl.destroy();
        }
        sent.get(1, TimeUnit.MINUTES);
        assertThat(service.endedWithin(Duration.ZERO)).isFalse();
    }

    private static void send(Process curl, String line) {
        try (var lines = BatchFixture.lines(LINES, number -> line.replace("NUMBER", "n" + number));
                var out = curl.getOutputStream()) {
            lines.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
