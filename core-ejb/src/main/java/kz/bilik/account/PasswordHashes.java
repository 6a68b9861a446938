package kz.bilik.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** How passwords are kept: slowly hashed, each with a salt of its own. Said once, for the sign-in and for the choice of a password. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordHashes {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    /** OWASP's number for this algorithm, of 2023. */
    private static final int ITERATIONS = 210_000;

    @Inject
    private Pbkdf2PasswordHash hashing;

    @PostConstruct
    void initialise() {
        hashing.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32"));
    }

    /** The password is taken as it is: nothing is cut, trimmed or turned into other signs. */
    public String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        return hashing.verify(password.toCharArray(), hash);
    }

    /** Whether a hash was made with less work than today's, so that it is made anew at the next sign-in. */
    public boolean isOutdated(String hash) {
        return isWeaker(hash);
    }

    static boolean isWeaker(String hash) {
        var parts = hash.split(":", -1);
        return parts.length < 2 || !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < ITERATIONS;
    }
}
