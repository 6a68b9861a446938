package kz.bilik.docgen.access;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** A client's right to have documents made; of the key itself only the hash is known. */
public record ApiKey(Client client, byte[] sha256, Optional<LocalDate> expires) {

    private static final int BYTES_OF_ID = 6;

    /** What the key is called in lists: the beginning of its hash. */
    public String id() {
        return HexFormat.of().formatHex(sha256, 0, BYTES_OF_ID);
    }

    boolean validOn(LocalDate day) {
        return expires.map(last -> !day.isAfter(last)).orElse(true);
    }
}
