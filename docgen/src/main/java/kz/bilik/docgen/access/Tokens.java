package kz.bilik.docgen.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signed tokens instead of keys, by the settings and claims of MicroProfile JWT: who it is in {@code upn}, {@code preferred_username} or
 * {@code sub}, what he may in {@code groups}.
 *
 * <p>The algorithm is one, named by the configuration and asymmetric; the keys are those of a file. Whatever a token says about its own
 * algorithm or where its key is to be fetched counts for nothing.
 */
@ApplicationScoped
public class Tokens {

    private static final Logger LOG = Logger.getLogger(Tokens.class.getName());
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_NAME = 200;

    private Optional<Watched<DefaultJWTProcessor<SecurityContext>>> processor = Optional.empty();
    private Quota quota = Quota.NONE;

    protected Tokens() {}

    @Inject
    public Tokens(
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> keys,
            @ConfigProperty(name = "mp.jwt.verify.publickey.algorithm", defaultValue = "RS256") String algorithm,
            @ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<String> audiences,
            @ConfigProperty(name = "bilik.docgen.jwt.per-minute", defaultValue = "0") int perMinute,
            @ConfigProperty(name = "bilik.docgen.jwt.per-day", defaultValue = "0") int perDay) {
        quota = new Quota(perMinute, perDay);
        processor = keys.map(location -> {
            var pinned = pinned(algorithm);
            var claims = new DefaultJWTClaimsVerifier<SecurityContext>(
                    new HashSet<>(List.of(
                            audiences.orElseThrow(() -> missing("audiences")).split("\\s*,\\s*"))),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer.orElseThrow(() -> missing("issuer")))
                            .build(),
                    Set.of("exp"),
                    null);
            claims.setMaxClockSkew(SKEW_SECONDS);
            return new Watched<>(Path.of(location.replaceFirst("^file:(?://)?", "")), file -> {
                var made = new DefaultJWTProcessor<SecurityContext>();
                made.setJWSKeySelector(keys(file, pinned));
                made.setJWTClaimsSetVerifier(claims);
                return made;
            });
        });
    }

    /** The client of this token, if its signature and its claims hold. */
    public Optional<Client> find(String token) {
        return processor.flatMap(Watched::value).flatMap(found -> client(found, token));
    }

    private Optional<Client> client(DefaultJWTProcessor<SecurityContext> found, String token) {
        try {
            var claims = found.process(token, null);
            var scopes = claims.getStringListClaim("groups");
            return name(claims)
                    .map(name -> new Client(
                            "jwt:" + name, scopes == null ? Set.of() : new HashSet<>(scopes), quota, Optional.empty()));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.log(Level.FINE, "token_refused", e);
            return Optional.empty();
        }
    }

    private static Optional<String> name(JWTClaimsSet claims) throws ParseException {
        for (var claim : List.of("upn", "preferred_username", "sub")) {
            var name = claims.getStringClaim(claim);
            if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static JWSAlgorithm pinned(String name) {
        var algorithm = JWSAlgorithm.parse(name);
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            throw new IllegalStateException("mp.jwt.verify.publickey.algorithm is not one of public keys: " + name);
        }
        return algorithm;
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException("mp.jwt.verify." + setting + " is needed with a public key");
    }

    private static JWSKeySelector<SecurityContext> keys(Path file, JWSAlgorithm pinned) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8).strip();
        try {
            if (text.startsWith("{")) {
                return new JWSVerificationKeySelector<>(pinned, new ImmutableJWKSet<>(JWKSet.parse(text)));
            }
            var key = pem(text, JWSAlgorithm.Family.EC.contains(pinned) ? "EC" : "RSA");
            return (header, context) -> header.getAlgorithm().equals(pinned) ? List.of(key) : List.of();
        } catch (ParseException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Neither a set of JSON web keys nor a PEM public key", e);
        }
    }

    private static PublicKey pem(String text, String algorithm) throws GeneralSecurityException {
        var body = text.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance(algorithm)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
