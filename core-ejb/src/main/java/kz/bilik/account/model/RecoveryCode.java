package kz.bilik.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code on paper for whoever has lost the authenticator; it counts once, and only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public static RecoveryCode of(long userId, String codeHash) {
        var code = new RecoveryCode();
        code.userId = userId;
        code.codeHash = codeHash;
        return code;
    }

    public void use(Instant at) {
        usedAt = at;
    }
}
