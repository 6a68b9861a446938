package kz.bilik.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks names and passwords, slows down guessing, and answers who a signed-in user is today. */
@ApplicationScoped
public class SignInService {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int LONGEST_NAME = 100;
    private static final System.Logger LOG = System.getLogger(SignInService.class.getName());

    @Inject
    private AccountStore store;

    @Inject
    private Pbkdf2PasswordHash passwordHash;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bilik.demo", defaultValue = "false")
    private boolean demo;

    private String hashOfNobody;

    @Inject
    void initialise() {
        passwordHash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        hashOfNobody = passwordHash.generate("nobody".toCharArray());
    }

    /**
     * The account, when name and password agree and the account holds a role today.
     *
     * <p>An unknown name costs the same hashing as a wrong password, so neither text nor time tells them apart.
     */
    public Optional<Account> signIn(String username, char[] password, String address) {
        if (username.length() > LONGEST_NAME || mustWait(username, address)) {
            LOG.log(Level.INFO, "sign-in delayed");
            return Optional.empty();
        }
        var known = store.passwordHash(username);
        var right = passwordHash.verify(password, known.orElse(hashOfNobody));
        var account = right && known.isPresent() ? account(username) : Optional.<Account>empty();
        if (account.isPresent()) {
            store.forgetFailures(username, address, clock.instant().minus(WINDOW));
            LOG.log(Level.INFO, "signed in user={0}", username);
        } else {
            store.recordFailure(username, address, clock.instant());
            LOG.log(Level.INFO, "sign-in refused");
        }
        return account;
    }

    public boolean mustWait(String username, String address) {
        return store.recentFailures(username, address, clock.instant().minus(WINDOW))
                .mustWait();
    }

    public Optional<Account> account(String username) {
        return store.account(username, LocalDate.now(clock));
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
}
