package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import kz.bilik.organisation.ApiCaller;

/** An internal system that calls with a key; only the hash of the key is kept. */
@Entity
@Table(name = "api_client")
public class ApiClient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "name")
    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "enabled")
    private boolean enabled;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ApiClient() {}

    public boolean isUsableAt(Instant moment) {
        return enabled && (expiresAt == null || moment.isBefore(expiresAt));
    }

    public ApiCaller caller() {
        return new ApiCaller(name, Set.of(scopes.strip().split("\\s+")));
    }
}
