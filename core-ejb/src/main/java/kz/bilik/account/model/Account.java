package kz.bilik.account.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.account.AccountId;
import kz.bilik.account.AccountState;
import kz.bilik.account.ChangeAccount;
import kz.bilik.account.CreateAccount;
import kz.bilik.account.GiveRole;

/** The right of somebody to sign in, as administrators keep it; features read the same rows as users. */
@Entity(name = "Account")
@Table(name = "app_user")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "username")
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "email")
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "enabled")
    private boolean enabled;

    @Column(name = "disabled_reason")
    private String disabledReason;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "user_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<GivenRole> roles = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Account() {}

    /** @param personId null for an account that is nobody's in particular */
    public static Account created(CreateAccount command, String username, Long personId, String by, Instant at) {
        var account = new Account();
        account.username = username;
        account.personId = personId;
        account.enabled = true;
        account.createdBy = by;
        account.createdAt = at;
        account.change(
                new ChangeAccount(command.displayName(), command.email(), command.language(), command.organisation()));
        return account;
    }

    public void change(ChangeAccount command) {
        displayName = command.displayName().strip();
        email = command.email().strip();
        language = command.language();
        organisationId = command.organisation();
    }

    public void speak(String newLanguage) {
        language = newLanguage;
    }

    /** The account is stored already: its roles name it by its id. */
    public GivenRole give(GiveRole command, String by, Instant at) {
        var again = roles.stream()
                .filter(role ->
                        role.role().equals(command.role()) && role.from().equals(command.from()))
                .findFirst();
        if (again.isPresent()) {
            again.get().giveAgain(command.to(), by, at);
            return again.get();
        }
        var given = GivenRole.given(id, command, by, at);
        roles.add(given);
        return given;
    }

    public void disable(String reason) {
        enabled = false;
        disabledReason = reason;
    }

    public void enable() {
        enabled = true;
        disabledReason = null;
    }

    public void choosePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChangedAt = at;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String username() {
        return username;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email).filter(given -> !given.isBlank());
    }

    public String language() {
        return language;
    }

    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<Long> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Optional<String> disabledReason() {
        return Optional.ofNullable(disabledReason);
    }

    public AccountState state() {
        if (!enabled) {
            return AccountState.DISABLED;
        }
        return passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    public List<GivenRole> roles() {
        return List.copyOf(roles);
    }

    /** Those that hold on the day or will hold after it. */
    public List<GivenRole> rolesFrom(LocalDate day) {
        return roles.stream().filter(role -> !role.isOverOn(day)).toList();
    }
}
