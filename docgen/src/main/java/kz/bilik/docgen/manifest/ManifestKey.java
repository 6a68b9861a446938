package kz.bilik.docgen.manifest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret by which the instances of the service know manifests of their own. Without it manifests carry no proof, and nothing that needs
 * one, such as signing a finished document, is offered.
 */
@ApplicationScoped
public class ManifestKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private Optional<SecretKeySpec> secret;

    protected ManifestKey() {}

    @Inject
    public ManifestKey(@ConfigProperty(name = "bilik.docgen.manifest.key") Optional<String> file) {
        secret = file.map(Path::of).map(ManifestKey::read).map(bytes -> new SecretKeySpec(bytes, ALGORITHM));
    }

    private static byte[] read(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length < SHORTEST) {
                throw new IllegalStateException("The manifest key has less than " + SHORTEST + " bytes: " + file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The manifest key cannot be read: " + file, e);
        }
    }

    public boolean present() {
        return secret.isPresent();
    }

    public RenderManifest proved(RenderManifest manifest) {
        return secret.map(key -> manifest.withMac(mac(key, manifest))).orElse(manifest);
    }

    /** Whether a service with this secret wrote the manifest, every word of it. */
    public boolean wrote(RenderManifest manifest) {
        return secret.isPresent()
                && manifest.mac().isPresent()
                && MessageDigest.isEqual(
                        mac(secret.get(), manifest).getBytes(StandardCharsets.US_ASCII),
                        manifest.mac().get().getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(SecretKeySpec key, RenderManifest manifest) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(manifest.proved()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
