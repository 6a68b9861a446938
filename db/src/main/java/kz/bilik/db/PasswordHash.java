package kz.bilik.db;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password hash in the form that Jakarta Security's {@code Pbkdf2PasswordHash} reads: algorithm:iterations:salt:hash. */
final class PasswordHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BYTES = 64;

    private PasswordHash() {}

    static String of(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            var key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BYTES * Byte.SIZE);
            var hash =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
            var base64 = Base64.getEncoder();
            return String.join(
                    ":",
                    ALGORITHM,
                    String.valueOf(ITERATIONS),
                    base64.encodeToString(salt),
                    base64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
