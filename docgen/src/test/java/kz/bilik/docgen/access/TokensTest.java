package kz.bilik.docgen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A token is believed by its signature alone, made with the one algorithm and a key of the file (S27). */
class TokensTest {

    private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");
    private static RSAKey ours;
    private static RSAKey foreign;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void generate() throws JOSEException {
        ours = new RSAKeyGenerator(2048).keyID("ours").generate();
        foreign = new RSAKeyGenerator(2048).keyID("ours").generate();
    }

    @BeforeEach
    void publish() throws Exception {
        file = Files.writeString(folder.resolve("keys.jwks"), new JWKSet(ours.toPublicJWK()).toString());
    }

    @Test
    void a_good_token_names_its_client_and_its_scopes() throws Exception {
        var client =
                tokens().find(signed(header().build(), ours, claims().build())).orElseThrow();

        assertThat(client.owner()).isEqualTo("jwt:archive");
        assertThat(client.covers("reference")).isTrue();
        assertThat(client.covers("certificate")).isFalse();
        assertThat(client.quota()).isEqualTo(new Quota(60, 1000));
    }

    @Test
    void a_pem_file_will_do() throws Exception {
        Files.writeString(
                file,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(ours.toRSAPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");

        assertThat(tokens().find(signed(header().build(), ours, claims().build())))
                .isPresent();
        assertThat(tokens().find(signed(header().build(), foreign, claims().build())))
                .isEmpty();
        assertThat(tokens().find(signedWithPublicKeyAsSecret())).isEmpty();
    }

    @Test
    void a_token_that_chooses_its_own_algorithm_or_key_is_refused() throws Exception {
        var embedded = header().jwk(foreign.toPublicJWK()).build();
        var linked = header().jwkURL(URI.create("http://127.0.0.1:9/keys.jwks")).build();
        var other = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("ours").build();

        assertThat(tokens().find(new PlainJWT(claims().build()).serialize())).isEmpty();
        assertThat(tokens().find(signedWithPublicKeyAsSecret())).isEmpty();
        assertThat(tokens().find(signed(header().build(), foreign, claims().build())))
                .isEmpty();
        assertThat(tokens().find(signed(embedded, foreign, claims().build()))).isEmpty();
        assertThat(tokens().find(signed(linked, foreign, claims().build()))).isEmpty();
        assertThat(tokens().find(signed(other, ours, claims().build()))).isEmpty();
    }

    @Test
    void a_token_for_others_or_of_others_or_of_yesterday_is_refused() throws Exception {
        assertThat(tokens().find(signed(claims().audience("web").build()))).isEmpty();
        assertThat(tokens().find(signed(claims().audience((String) null).build())))
                .isEmpty();
        assertThat(tokens().find(signed(claims().issuer("https://elsewhere").build())))
                .isEmpty();
        assertThat(tokens().find(signed(claims().expirationTime(Date.from(Instant.parse("2026-01-01T00:00:00Z")))
                        .build())))
                .isEmpty();
        assertThat(tokens().find(signed(claims().expirationTime(null).build()))).isEmpty();
        assertThat(tokens().find(signed(claims().notBeforeTime(Date.from(FAR)).build())))
                .isEmpty();
        assertThat(tokens().find(signed(claims().subject(null).build()))).isEmpty();
        var whole = signed(claims().build());
        assertThat(tokens().find(whole.substring(0, whole.lastIndexOf('.') + 1)))
                .isEmpty();
    }

    @Test
    void a_key_taken_out_of_the_file_counts_no_more() throws Exception {
        var tokens = tokens();
        var token = signed(claims().build());
        assertThat(tokens.find(token)).isPresent();

        Files.writeString(file, "{\"keys\":[]}");

        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void a_shared_secret_cannot_be_configured() {
        assertThatThrownBy(() ->
                        new Tokens(Optional.of(file.toString()), "HS256", Optional.of("i"), Optional.of("a"), 0, 0))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new Tokens(Optional.empty(), "RS256", Optional.empty(), Optional.empty(), 0, 0).find("a.b.c"))
                .isEmpty();
    }

    private Tokens tokens() {
        return new Tokens(
                Optional.of(file.toString()),
                "RS256",
                Optional.of("https://sso.example.kz"),
                Optional.of("docgen, bilik"),
                60,
                1000);
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://sso.example.kz")
                .audience("docgen")
                .subject("archive")
                .claim("groups", List.of("reference"))
                .expirationTime(Date.from(FAR));
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(header().build(), ours, claims);
    }

    private static String signed(JWSHeader header, RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String signedWithPublicKeyAsSecret() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build(), claims().build());
        token.sign(new MACSigner(ours.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }
}
