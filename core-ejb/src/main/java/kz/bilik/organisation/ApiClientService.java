package kz.bilik.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import kz.bilik.organisation.model.ApiClient;
import kz.bilik.organisation.store.OrganisationStore;

/** Recognises internal systems by their key. A key has enough random bits that its plain hash cannot be turned back. */
@Stateless
public class ApiClientService {

    @Inject
    private OrganisationStore store;

    @Inject
    private Clock clock;

    /** Open to all: this is the sign-in of programs. */
    @PermitAll
    public Optional<ApiCaller> authenticate(String key) {
        return store.findApiClient(sha256(key))
                .filter(client -> client.isUsableAt(clock.instant()))
                .map(ApiClient::caller);
    }

    private static String sha256(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
