package kz.bilik.docgen.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.signature.SignatureVerdict.KeyStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which keys are or were the institute's: the one in use, those whose certificates lie in a folder, and those whose certificates were moved to
 * its folder {@code withdrawn} because the key was lost. Looked at each time, so a withdrawal counts at once on every instance that shares the folder.
 */
@ApplicationScoped
public class KnownKeys {

    private static final Logger LOG = Logger.getLogger(KnownKeys.class.getName());
    private static final String WITHDRAWN = "withdrawn";

    private Optional<Path> folder;
    private Signer signer;

    protected KnownKeys() {}

    @Inject
    public KnownKeys(
            Signer signer, @ConfigProperty(name = "bilik.docgen.sign.certificates") Optional<String> certificates) {
        this.signer = signer;
        this.folder = certificates.map(Path::of);
    }

    /** A key that is withdrawn is so even while it still signs. */
    public KeyStatus status(String keyId) {
        if (folder.filter(certificates -> has(certificates.resolve(WITHDRAWN), keyId))
                .isPresent()) {
            return KeyStatus.WITHDRAWN;
        }
        if (signer.keyId().filter(keyId::equals).isPresent()) {
            return KeyStatus.CURRENT;
        }
        return folder.filter(certificates -> has(certificates, keyId)).isPresent()
                ? KeyStatus.FORMER
                : KeyStatus.UNKNOWN;
    }

    private static boolean has(Path certificates, String keyId) {
        if (!Files.isDirectory(certificates)) {
            return false;
        }
        try (var files = Files.list(certificates)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> id(file).equals(keyId));
        } catch (IOException e) {
            throw new UncheckedIOException("The certificates of earlier keys cannot be read: " + certificates, e);
        }
    }

    private static String id(Path file) {
        try {
            var certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
            return Sha256.hex(certificate.getEncoded());
        } catch (CertificateException | IOException e) {
            LOG.log(Level.WARNING, e, () -> "certificate_unreadable name=" + file.getFileName());
            return "";
        }
    }
}
