package kz.bilik.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts files with AES-256-GCM under a key from the configuration, so that neither the database nor its backups show a diploma or an identity document.
 *
 * <p>New files take the first key; files of earlier keys stay readable while those keys are still configured. Each part is bound to its file and its place,
 * so parts cannot be exchanged.
 */
@ApplicationScoped
public class FileCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_DIGITS = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    @Inject
    public FileCipher(
            @ConfigProperty(name = "bilik.file.key") Optional<String> key,
            @ConfigProperty(name = "bilik.file.oldKeys") Optional<String> oldKeys) {
        key.ifPresent(this::add);
        oldKeys.ifPresent(several -> Stream.of(several.split(",")).forEach(this::add));
    }

    protected FileCipher() {}

    private void add(String text) {
        var bytes = Base64.getUrlDecoder().decode(text.strip().replace("=", ""));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("BILIK_FILE_KEY is not 32 bytes in base64url");
        }
        keys.put(idOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String idOf(byte[] key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key))
                    .substring(0, ID_DIGITS);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** A small secret of another feature, sealed under the key of new files and bound to its purpose: not to be read in the database or its backups. */
    public String seal(String purpose, byte[] secret) {
        var key = currentKey();
        return key + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(encrypt(key, purpose, 0, secret));
    }

    /** @throws IllegalStateException when the secret was changed, sealed for another purpose or under a key that is not configured */
    public byte[] unseal(String purpose, String sealed) {
        var end = sealed.indexOf(':');
        return decrypt(
                sealed.substring(0, end), purpose, 0, Base64.getUrlDecoder().decode(sealed.substring(end + 1)));
    }

    /** Names the key of new files without giving it away. */
    String currentKey() {
        return keys.keySet().stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "BILIK_FILE_KEY is not set: uploaded files cannot be kept. Give it 32 random bytes in base64url"));
    }

    /** Nonce, then ciphertext with its tag. */
    byte[] encrypt(String keyId, String token, int part, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, token, part);
            var sealed = ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(plain.length));
            return sealed.put(nonce).put(cipher.doFinal(plain)).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("file cannot be encrypted", e);
        }
    }

    /** @throws IllegalStateException when the part was changed, moved or written under another key */
    byte[] decrypt(String keyId, String token, int part, byte[] sealed) {
        try {
            var nonce = ByteBuffer.wrap(sealed, 0, NONCE_BYTES);
            var start = new byte[NONCE_BYTES];
            nonce.get(start);
            return cipher(Cipher.DECRYPT_MODE, keyId, start, token, part)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("file cannot be decrypted", e);
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, String token, int part)
            throws GeneralSecurityException {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("the key " + keyId + " of a file is not configured");
        }
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((token + "/" + part).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
