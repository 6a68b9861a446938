package kz.bilik.notification.policy;

import java.time.Duration;

/**
 * How long a mail waits after a failed attempt: half a minute, doubled each time, a quarter of an hour at most, so that a server which was away for an hour gets
 * its mails soon after it is back. After three days the mail is given up and a person is told.
 */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final int DOUBLINGS = 10;

    /** @param attempts failed so far, from 1 */
    public Duration after(int attempts) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** @param age of the mail */
    public boolean isGivenUp(Duration age) {
        return age.compareTo(PATIENCE) >= 0;
    }
}
