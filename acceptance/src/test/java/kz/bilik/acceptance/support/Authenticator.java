package kz.bilik.acceptance.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** The app on the phone of a user, with the secret that was typed into it; it knows the day of the shared system. */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Instant NOW = Instant.parse("2026-03-06T06:00:00Z");

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final byte[] secret;

    /** @param typed base32, with spaces as people see it */
    public Authenticator(String typed) {
        var bits = new StringBuilder();
        for (var letter : typed.replace(" ", "").toCharArray()) {
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(BASE32.indexOf(letter)))
                    .replace(' ', '0'));
        }
        secret = new byte[bits.length() / 8];
        for (var at = 0; at < secret.length; at++) {
            secret[at] = (byte) Integer.parseInt(bits.substring(at * 8, at * 8 + 8), 2);
        }
    }

    /** @param steps of thirty seconds from now on */
    public String code(int steps) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, codes.getAlgorithm()), NOW.plusSeconds(30L * steps), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
