package kz.bilik.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that nobody can guess, and the hash under which they are found again. */
final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LINK_BYTES = 32;
    private static final int RECOVERY_BYTES = 10;
    private static final int GROUP = 4;

    private RandomSecret() {}

    /** 256 bits for an address. */
    static String forLink() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(LINK_BYTES));
    }

    /** 80 bits to be typed from paper. */
    static String forPaper() {
        return grouped(base32(bytes(RECOVERY_BYTES)));
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A secret has enough random bits that its plain hash cannot be turned back. */
    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** RFC 4648 without padding, as authenticators read it. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var waiting = 0;
        var bits = 0;
        for (var next : bytes) {
            waiting = waiting << 8 | next & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(waiting >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt(waiting << 5 - bits & 31));
        }
        return text.toString();
    }

    static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
