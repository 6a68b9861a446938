package kz.bilik.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.account.PasswordHashes;
import kz.bilik.account.SecondFactorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks names, passwords and codes, slows down guessing, and answers who a signed-in user is today. */
@ApplicationScoped
public class SignInService {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** However busy it is, a session ends after a working day. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 1000;
    private static final System.Logger LOG = System.getLogger(SignInService.class.getName());

    @Inject
    private AccountStore store;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SecondFactorService factors;

    @Inject
    private SecondFactorDuty duty;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bilik.demo", defaultValue = "false")
    private boolean demo;

    private volatile String hashOfNobody;

    /**
     * The account, when name and password agree and the account holds a role today.
     *
     * <p>An unknown name costs the same hashing as a wrong password, so neither text nor time tells them apart. What is tried while the address has to wait is not even
     * looked at and does not make it wait longer.
     */
    public Optional<Account> signIn(String username, String password, String address) {
        if (username.length() > LONGEST_NAME || password.length() > LONGEST_PASSWORD || mustWait(username, address)) {
            LOG.log(Level.INFO, "sign-in delayed");
            return Optional.empty();
        }
        var known = store.passwordHash(username);
        var right = hashes.matches(password, known.orElseGet(this::hashOfNobody));
        var account = right && known.isPresent() ? account(username) : Optional.<Account>empty();
        if (account.isEmpty()) {
            refused(username, address);
            return account;
        }
        if (hashes.isOutdated(known.orElseThrow())) {
            store.rememberHash(username, known.get(), hashes.hash(password));
        }
        return account;
    }

    /** Whether the password alone is not enough. */
    public boolean isCodeAsked(String username) {
        return factors.isAsked(username);
    }

    /** The account, when the code proves its user; wrong codes count as wrong passwords do. */
    public Optional<Account> signInByCode(String username, String code, String address) {
        if (mustWait(username, address)) {
            LOG.log(Level.INFO, "sign-in delayed");
            return Optional.empty();
        }
        if (factors.prove(username, code)) {
            return account(username);
        }
        refused(username, address);
        return Optional.empty();
    }

    private void refused(String username, String address) {
        store.recordFailure(username, address, clock.instant());
        LOG.log(Level.INFO, "sign-in refused");
    }

    /**
     * The user is in: the earlier failures from this address are forgotten, and the session is one of his.
     *
     * @return the row of the session
     */
    long begin(String username, String address, String browser) {
        var now = clock.instant();
        store.forgetFailures(username, address, now.minus(WINDOW));
        store.forgetSessions(username, now.minus(KEPT));
        var session = store.beginSession(username, address, browser, now);
        LOG.log(Level.INFO, "signed in user={0}", username);
        return session;
    }

    /** The user of a session that goes on; empty when it was ended, on whichever node, or has lasted too long. */
    Optional<Account> account(SignedIn signedIn) {
        var now = clock.instant();
        var account = store.account(signedIn, LocalDate.now(clock), now.minus(LONGEST_SESSION));
        if (account.isPresent()) {
            store.touchSession(signedIn.session(), now);
        }
        return account.map(this::asFarAsProven);
    }

    void end(SignedIn signedIn) {
        store.endSession(signedIn.session(), clock.instant());
    }

    /** When the user of the session last proved by a secret who he is. */
    Instant provenAt(SignedIn signedIn) {
        return store.provenAt(signedIn.session());
    }

    /** By the password, or by a code of the authenticator when there is one. */
    boolean prove(SignedIn signedIn, String secret, String address) {
        var username = signedIn.username();
        var proven = isCodeAsked(username) && secret.strip().length() <= LONGEST_NAME && secret.matches("[0-9 ]{6,8}")
                ? signInByCode(username, secret, address)
                : signIn(username, secret, address);
        if (proven.isPresent()) {
            store.prove(signedIn.session(), clock.instant());
            store.forgetFailures(username, address, clock.instant().minus(WINDOW));
        }
        return proven.isPresent();
    }

    boolean isDemo(SignedIn signedIn) {
        return demo && store.isDemo(signedIn.username());
    }

    /** A demonstration user, who came in by one click, proves himself by another. */
    void proveAsDemo(SignedIn signedIn) {
        if (isDemo(signedIn)) {
            store.prove(signedIn.session(), clock.instant());
        }
    }

    public boolean mustWait(String username, String address) {
        return store.recentFailures(username, address, clock.instant().minus(WINDOW))
                .mustWait();
    }

    public Optional<Account> account(String username) {
        return store.account(username, LocalDate.now(clock)).map(this::asFarAsProven);
    }

    private Account asFarAsProven(Account account) {
        return !account.secondFactor() && duty.isAskedOf(account.roles()) ? account.heldBackUntilProven() : account;
    }

    /** A demonstration user needs no password while {@code bilik.demo} is on; nobody else can come in this way. */
    public Optional<Account> signInAsDemo(String username) {
        return demo && store.isDemo(username) ? account(username) : Optional.empty();
    }

    public List<DemoAccount> demoAccounts() {
        return demo ? store.demoAccounts(LocalDate.now(clock)) : List.of();
    }

    public void rememberLanguage(String username, String language) {
        store.rememberLanguage(username, language);
        LOG.log(Level.INFO, "language remembered user={0}", username);
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = hashes.hash("nobody");
        }
        return hashOfNobody;
    }
}
