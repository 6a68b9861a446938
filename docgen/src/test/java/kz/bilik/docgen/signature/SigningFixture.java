package kz.bilik.docgen.signature;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A certification authority of the tests with the keys it certified, and a time-stamp service on loopback. */
public final class SigningFixture {

    public static final String PASSWORD = "only-for-tests";

    private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2046-01-01T00:00:00Z"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T04:30:00Z"), ZoneOffset.UTC);
    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    private final KeyPair authorityKeys = keys();
    private final X509Certificate authority = certificate("Тест куәландырушы", authorityKeys, null);

    /** A key with its certificate. */
    public record Identity(PrivateKey key, X509Certificate certificate) {}

    public X509Certificate authority() {
        return authority;
    }

    public Identity identity(String name) {
        var keys = keys();
        return new Identity(keys.getPrivate(), certificate(name, keys, KeyPurposeId.id_kp_emailProtection));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(String name, KeyPair keys, KeyPurposeId purpose) {
        try {
            var subject = new X500Name("CN=" + name);
            var issuer = purpose == null
                    ? subject
                    : new X500Name(authority.getSubjectX500Principal().getName());
            var builder = new JcaX509v3CertificateBuilder(
                    issuer, BigInteger.valueOf(SERIAL.incrementAndGet()), FROM, UNTIL, subject, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == null));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            purpose == null
                                    ? KeyUsage.keyCertSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(authorityKeys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | org.bouncycastle.operator.OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PKCS#12 file with the key, and the file with its password beside it. */
    public Path keystore(Path folder, Identity identity) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("institute", identity.key(), PASSWORD.toCharArray(), new Certificate[] {
                identity.certificate(), authority
            });
            var file = folder.resolve("institute.p12");
            try (var out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
            Files.writeString(password(file), PASSWORD + "\n");
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path password(Path keystore) {
        return keystore.resolveSibling("password");
    }

    static PadesSigner signer(Path keystore, Optional<String> stampService) {
        var place = new SigningKeys.Place(keystore, false, 0, password(keystore), Optional.empty());
        return new PadesSigner(Optional.of(new SigningKeys(place)), stampService, CLOCK);
    }

    static PadesSigner signer(SigningKeys.Place place) {
        return new PadesSigner(Optional.of(new SigningKeys(place)), Optional.empty(), CLOCK);
    }

    /** A time-stamp service by RFC 3161 on loopback. */
    public HttpServer stampService() throws IOException {
        var keys = keys();
        var identity = new Identity(
                keys.getPrivate(), certificate("Тест уақыт белгісі", keys, KeyPurposeId.id_kp_timeStamping));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (!"application/timestamp-query".equals(type)) {
                exchange.sendResponseHeaders(415, -1);
                exchange.close();
                return;
            }
            var answer = stamped(identity, exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private byte[] stamped(Identity identity, byte[] request) {
        try {
            var tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withRSA", identity.key(), identity.certificate()),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                    org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
                    new org.bouncycastle.asn1.ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(identity.certificate(), authority)));
            var responses = new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256));
            return responses
                    .generate(
                            new TimeStampRequest(request),
                            BigInteger.valueOf(SERIAL.incrementAndGet()),
                            Date.from(CLOCK.instant()))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
