package kz.bilik.docgen.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A client's right to have documents made; of the key itself only the hash is known. */
public record ApiKey(String owner, byte[] sha256, Set<String> scopes, Optional<LocalDate> expires) {

    private static final String ALL = "*";

    public boolean covers(String scope) {
        return scopes.contains(ALL) || scopes.contains(scope);
    }

    boolean validOn(LocalDate day) {
        return expires.map(last -> !day.isAfter(last)).orElse(true);
    }
}
