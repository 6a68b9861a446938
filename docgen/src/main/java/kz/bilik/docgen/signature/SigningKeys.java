package kz.bilik.docgen.signature;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore.PasswordProtection;
import java.util.Arrays;
import java.util.Optional;
import kz.bilik.docgen.input.Sha256;

/**
 * The key documents are signed with: in a PKCS#12 file, or inside a device behind a PKCS#11 library, which never gives it out. A changed file
 * counts from the next document on, so a key is replaced without a stop; the document under way is finished with the key it began with.
 */
final class SigningKeys {

    /**
     * Where the key is.
     *
     * @param keystore PKCS#12 file or PKCS#11 library
     * @param slot position in the list of the device's slots
     * @param passwordFile file with the password or PIN, a trailing line end not counted
     * @param alias which key, where there are several
     */
    record Place(Path keystore, boolean device, int slot, Path passwordFile, Optional<String> alias) {}

    /** A key in use and where its signatures are made. */
    record SigningKey(AbstractKeyStoreTokenConnection token, KSPrivateKeyEntry entry, String id) {}

    /** The files as they were when they were last read. */
    private record Seen(FileTime keystore, FileTime password) {}

    private final Place place;
    private Optional<Seen> seen = Optional.empty();
    private Optional<SigningKey> current = Optional.empty();

    SigningKeys(Place place) {
        this.place = place;
    }

    /** The key in use. A device that refused its PIN is not asked again before the file of the PIN changes: it would lock itself. */
    synchronized SigningKey current() throws SigningFailed {
        try {
            var now = Optional.of(new Seen(
                    Files.getLastModifiedTime(place.keystore()), Files.getLastModifiedTime(place.passwordFile())));
            if (!now.equals(seen)) {
                seen = now;
                current = Optional.empty();
                current = Optional.of(open());
            }
        } catch (IOException | RuntimeException e) {
            throw new SigningFailed("The signing key cannot be opened: " + place.keystore(), e);
        }
        return current.orElseThrow(() -> new SigningFailed(
                "The signing key could not be opened and its files have not changed since: " + place.keystore(), null));
    }

    private SigningKey open() throws IOException, SigningFailed {
        var password = password();
        var protection = new PasswordProtection(password);
        Arrays.fill(password, ' ');
        var token = place.device()
                ? new Pkcs11SignatureToken(
                        place.keystore().toString(), new PrefilledPasswordCallback(protection), -1, place.slot(), null)
                : new Pkcs12SignatureToken(Files.readAllBytes(place.keystore()), protection);
        var keys = token.getKeys().stream()
                .map(KSPrivateKeyEntry.class::cast)
                .filter(entry -> place.alias().isEmpty() || place.alias().get().equals(entry.getAlias()))
                .toList();
        if (keys.size() != 1) {
            throw new SigningFailed(
                    "There are " + keys.size() + " signing keys in " + place.keystore() + "; name one by its alias",
                    null);
        }
        var entry = keys.get(0);
        return new SigningKey(token, entry, Sha256.hex(entry.getCertificate().getEncoded()));
    }

    private char[] password() throws IOException {
        var bytes = Files.readAllBytes(place.passwordFile());
        int length = bytes.length;
        while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
            length--;
        }
        CharBuffer characters = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(bytes, 0, length));
        var password = new char[characters.remaining()];
        characters.get(password);
        Arrays.fill(characters.array(), ' ');
        Arrays.fill(bytes, (byte) 0);
        return password;
    }
}
