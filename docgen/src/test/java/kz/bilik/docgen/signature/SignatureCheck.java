package kz.bilik.docgen.signature;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;

/** What DSS, as anybody who received a paper would use it, says of its signature. */
final class SignatureCheck {

    /**
     * One word about a signature.
     *
     * @param ground the sub-indication of the standard, empty where there is none
     */
    record Finding(boolean intact, String indication, String ground, SignatureWrapper signature) {}

    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();

    SignatureCheck(X509Certificate trusted) {
        var source = new CommonTrustedCertificateSource();
        source.addCertificate(new CertificateToken(trusted));
        verifier.setTrustedCertSources(source);
        verifier.setCheckRevocationForUntrustedChains(false);
    }

    /** DSS only warns of changes that the signature does not permit; an institute does not accept them. */
    private static InputStream policy() {
        try (var policy = SignatureCheck.class.getResourceAsStream("/policy/constraint.xml")) {
            var text = new String(policy.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(text.replace("<DocMDP Level=\"WARN\" />", "<DocMDP Level=\"FAIL\" />")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> of(byte[] pdf) {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        var reports = validator.validateDocument(policy());
        var simple = reports.getSimpleReport();
        return reports.getDiagnosticData().getSignatures().stream()
                .map(signature -> new Finding(
                        signature.isBLevelTechnicallyValid(),
                        String.valueOf(simple.getIndication(signature.getId())),
                        String.valueOf(simple.getSubIndication(signature.getId())),
                        signature))
                .toList();
    }
}
