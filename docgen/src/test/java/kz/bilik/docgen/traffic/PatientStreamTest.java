package kz.bilik.docgen.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import kz.bilik.docgen.problem.RequestRefused;
import org.junit.jupiter.api.Test;

class PatientStreamTest {

    private long now;

    @Test
    void a_trickle_is_cut_after_ten_seconds_of_waiting() throws IOException {
        var body = new PatientStream(new Sender(1, Duration.ofSeconds(1)), () -> now);
        for (int second = 0; second < 10; second++) {
            assertThat(body.read()).isEqualTo(' ');
        }

        assertThatThrownBy(body::read).isInstanceOf(RequestRefused.class).hasMessageContaining("body-too-slow");
    }

    @Test
    void one_kibibyte_a_second_is_fast_enough_for_ever() throws IOException {
        var body = new PatientStream(new Sender(1024, Duration.ofSeconds(1)), () -> now);
        var buffer = new byte[1024];

        for (int second = 0; second < 3600; second++) {
            assertThat(body.read(buffer, 0, buffer.length)).isEqualTo(1024);
        }
    }

    @Test
    void time_in_which_nobody_reads_does_not_count() throws IOException {
        var body = new PatientStream(new Sender(1, Duration.ofMillis(1)), () -> now);

        for (int line = 0; line < 100; line++) {
            body.read();
            now += Duration.ofMinutes(1).toNanos();
        }
    }

    @Test
    void a_sender_the_server_gave_up_is_slow_and_one_that_went_away_is_not() {
        assertThatThrownBy(new PatientStream(new Broken(Duration.ofSeconds(30)), () -> now)::read)
                .isInstanceOf(RequestRefused.class);
        assertThatThrownBy(new PatientStream(new Broken(Duration.ofSeconds(1)), () -> now)::read)
                .isInstanceOf(IOException.class);
    }

    /** Fails after so long. */
    private final class Broken extends Sender {

        private final Duration after;

        Broken(Duration after) {
            super(0, after);
            this.after = after;
        }

        @Override
        public int read() throws IOException {
            now += after.toNanos();
            throw new IOException("cut");
        }
    }

    /** Sends so many bytes at each reading, after so long. */
    private class Sender extends ServletInputStream {

        private final int bytes;
        private final Duration delay;

        Sender(int bytes, Duration delay) {
            this.bytes = bytes;
            this.delay = delay;
        }

        @Override
        public int read() throws IOException {
            now += delay.toNanos();
            return ' ';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            now += delay.toNanos();
            return Math.min(bytes, length);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read by waiting");
        }
    }
}
