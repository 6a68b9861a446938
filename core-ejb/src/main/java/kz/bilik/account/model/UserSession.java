package kz.bilik.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.account.OwnSession;

/** A place from where somebody is signed in. The sign-in of the web module begins it; here it is shown and ended. */
@Entity
@Table(name = "user_session")
public class UserSession {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "address")
    private String address;

    @Column(name = "browser")
    private String browser;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected UserSession() {}

    public void end(Instant at) {
        endedAt = at;
    }

    public OwnSession shown(long current) {
        return new OwnSession(id, beganAt, seenAt, address, browser, id == current);
    }

    public long id() {
        return id;
    }
}
