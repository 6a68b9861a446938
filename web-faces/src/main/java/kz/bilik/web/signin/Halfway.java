package kz.bilik.web.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Somebody has given the right password, and the code is still to come. */
record Halfway(String username, Instant since) implements Serializable {

    static final String SESSION_ATTRIBUTE = "bilik.halfway";

    private static final Duration LONGEST = Duration.ofMinutes(10);

    boolean isOpenAt(Instant moment) {
        return moment.isBefore(since.plus(LONGEST));
    }
}
