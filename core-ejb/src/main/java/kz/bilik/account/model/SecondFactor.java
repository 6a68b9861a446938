package kz.bilik.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import kz.bilik.account.policy.CodeFacts;
import kz.bilik.account.policy.CodePolicy;

/** The authenticator of a user: its secret, sealed, and which of its codes was the last. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "user_id")
    private long userId;

    @Column(name = "secret")
    private String secret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "wrong_since")
    private Instant wrongSince;

    @Version
    @Column(name = "version")
    private int version;

    protected SecondFactor() {}

    public static SecondFactor begun(long userId, String sealedSecret, Instant at) {
        var factor = new SecondFactor();
        factor.userId = userId;
        factor.secret = sealedSecret;
        factor.begunAt = at;
        return factor;
    }

    public CodeFacts facts(long step, Instant now) {
        return new CodeFacts(step, lastStep, isWindowOver(now) ? 0 : wrongCodes);
    }

    public void confirm(long step, Instant at) {
        confirmedAt = at;
        accept(step);
    }

    public void accept(long step) {
        lastStep = Math.max(lastStep, step);
        wrongCodes = 0;
        wrongSince = null;
    }

    public void refuse(Instant at) {
        if (isWindowOver(at)) {
            wrongCodes = 0;
            wrongSince = at;
        }
        wrongCodes++;
    }

    private boolean isWindowOver(Instant now) {
        return wrongSince == null || !now.isBefore(wrongSince.plus(CodePolicy.WINDOW));
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public String secret() {
        return secret;
    }

    public long userId() {
        return userId;
    }
}
