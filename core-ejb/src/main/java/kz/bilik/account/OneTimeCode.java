package kz.bilik.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator, RFC 6238 with what every authenticator understands: SHA-1, six digits, thirty seconds. */
final class OneTimeCode {

    static final int SECRET_BYTES = 20;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();

    /** Steps before and after the present one that count, for clocks that differ. */
    private static final int TOLERATED = 1;

    private OneTimeCode() {}

    /** The number of the time step that the code belongs to; 0 when it belongs to none near the moment. */
    static long stepOf(String code, byte[] secret, Instant moment) {
        var digits = code == null ? "" : code.replaceAll("\\s", "");
        var now = moment.getEpochSecond() / STEP_SECONDS;
        var found = 0L;
        for (var step = now - TOLERATED; step <= now + TOLERATED; step++) {
            if (isEqual(at(secret, step), digits)) {
                found = step;
            }
        }
        return found;
    }

    static String at(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP_SECONDS),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("a secret of ours is a key", impossible);
        }
    }

    static String uri(String account, byte[] secret) {
        return "otpauth://totp/Bilik:%s?secret=%s&issuer=Bilik"
                .formatted(
                        URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"),
                        RandomSecret.base32(secret));
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
