package kz.bilik.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.account.LinkPurpose;
import kz.bilik.account.PasswordLink;

/** A link by which a password is chosen: once, and before its term ends. */
@Entity
@Table(name = "password_link")
public class ChoiceLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private LinkPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected ChoiceLink() {}

    public static ChoiceLink made(
            Account account, LinkPurpose purpose, String tokenHash, String by, Instant at, Instant expiresAt) {
        var link = new ChoiceLink();
        link.account = account;
        link.purpose = purpose;
        link.tokenHash = tokenHash;
        link.madeBy = by;
        link.madeAt = at;
        link.expiresAt = expiresAt;
        return link;
    }

    /** The first moment on which it is over is the end of its term. */
    public boolean isOpenAt(Instant moment) {
        return endedAt == null && moment.isBefore(expiresAt) && account.isEnabled();
    }

    public void end(Instant at) {
        endedAt = at;
    }

    public PasswordLink shown() {
        return new PasswordLink(purpose, account.username(), account.displayName(), expiresAt);
    }

    public long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
