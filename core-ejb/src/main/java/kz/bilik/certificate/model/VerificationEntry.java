package kz.bilik.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.certificate.VerificationStatus;

/** That somebody asked, and what the answer was; the token only as a fingerprint, and nothing about who asked. */
@Entity
@Table(name = "verification_log")
public class VerificationEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private VerificationStatus result;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected VerificationEntry() {}

    public static VerificationEntry answered(String tokenHash, VerificationStatus result, Instant at) {
        var entry = new VerificationEntry();
        entry.tokenHash = tokenHash;
        entry.result = result;
        entry.checkedAt = at;
        return entry;
    }
}
