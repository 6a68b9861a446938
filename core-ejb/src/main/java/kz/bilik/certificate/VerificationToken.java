package kz.bilik.certificate;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 128 random bits in 22 letters: the only secret of the QR code, which carries no personal data (paragraph 29). */
public record VerificationToken(String value) {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final VerificationToken NOBODYS = new VerificationToken("A".repeat(22));

    public VerificationToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("token of " + value.length() + " letters");
        }
    }

    public static VerificationToken random(SecureRandom random) {
        var bits = new byte[BYTES];
        random.nextBytes(bits);
        return new VerificationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** For drafts and for looking up what cannot exist; never given to a certificate. */
    public static VerificationToken nobodys() {
        return NOBODYS;
    }

    /** What is not shaped like a token becomes nobody's, so that looking it up costs the same. */
    public static VerificationToken orNobodys(String text) {
        return text != null && SHAPE.matcher(text).matches() ? new VerificationToken(text) : NOBODYS;
    }
}
