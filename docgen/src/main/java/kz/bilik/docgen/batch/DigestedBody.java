package kz.bilik.docgen.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A body whose digest, together with what else makes the request, is known when it has been read. Closing it leaves the body open. */
final class DigestedBody extends FilterInputStream {

    private final MessageDigest digest;

    DigestedBody(InputStream body, List<String> request) {
        super(body);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        for (var part : request) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        if (octet >= 0) {
            digest.update((byte) octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            digest.update(target, offset, read);
        }
        return read;
    }

    /** To be asked once, at the end. */
    byte[] digest() {
        return digest.digest();
    }

    @Override
    public void close() {}
}
