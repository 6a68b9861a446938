package kz.bilik.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.bilik.account.model.Account;
import kz.bilik.account.model.SecondFactor;
import kz.bilik.account.policy.CodePolicy;
import kz.bilik.account.policy.CodeRefusal;
import kz.bilik.account.store.AccountStore;
import kz.bilik.account.store.CredentialStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.file.FileCipher;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;

/** The second factor: an authenticator is made known, its codes are checked, codes on paper stand in for a lost one. */
@Stateless
@PermitAll
public class SecondFactorService {

    private static final Logger LOG = Logger.getLogger(SecondFactorService.class.getName());
    private static final int RECOVERY_CODES = 10;

    private final CodePolicy policy = new CodePolicy();

    @Inject
    private AccountStore accounts;

    @Inject
    private CredentialStore credentials;

    @Inject
    private FileCipher cipher;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public FactorStanding standing() {
        var account = own();
        return new FactorStanding(
                credentials
                        .findFactor(account.id())
                        .flatMap(SecondFactor::confirmedAt)
                        .orElse(null),
                credentials.unusedCodes(account.id()));
    }

    /** The secret that waits for its first code; empty when none does. */
    public Optional<FactorOffer> offer() {
        var account = own();
        return credentials
                .findFactor(account.id())
                .filter(factor -> !factor.isConfirmed())
                .map(factor -> offered(account, secretOf(factor)));
    }

    /** Makes a new secret; one that waited for its first code is forgotten. */
    public void begin() {
        var account = own();
        if (credentials
                .lockFactor(account.id())
                .filter(SecondFactor::isConfirmed)
                .isPresent()) {
            return;
        }
        credentials.removeFactor(account.id());
        var secret = RandomSecret.bytes(OneTimeCode.SECRET_BYTES);
        credentials.add(SecondFactor.begun(
                account.id().value(), cipher.seal(purpose(account.id().value()), secret), clock.instant()));
        audit.record(entry("SECOND_FACTOR_BEGUN", account));
        LOG.info(() -> "second factor begun user=%d".formatted(account.id().value()));
    }

    /**
     * The first code proves that the authenticator knows the secret.
     *
     * @return codes for paper, shown this once
     */
    public List<String> confirm(String code) {
        var account = own();
        var factor = credentials
                .lockFactor(account.id())
                .filter(found -> !found.isConfirmed())
                .orElseThrow(() -> new RefusedException(CodeRefusal.FACTOR_NOT_BEGUN));
        var now = clock.instant();
        var step = OneTimeCode.stepOf(code, secretOf(factor), now);
        var ruling = policy.decide(factor.facts(step, now));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        factor.confirm(step, now);
        audit.record(entry("SECOND_FACTOR_CONFIRMED", account));
        LOG.info(() -> "second factor confirmed user=%d".formatted(account.id().value()));
        return newRecoveryCodes(account);
    }

    /** Codes that were given out before do not count any more. */
    public List<String> renewRecoveryCodes() {
        var account = own();
        if (!isOn(account)) {
            throw new RefusedException(CodeRefusal.FACTOR_NOT_BEGUN);
        }
        audit.record(entry("RECOVERY_CODES_RENEWED", account));
        LOG.info(() -> "recovery codes renewed user=%d".formatted(account.id().value()));
        return newRecoveryCodes(account);
    }

    public void remove() {
        var account = own();
        credentials.removeFactor(account.id());
        audit.record(entry("SECOND_FACTOR_REMOVED", account));
        LOG.info(() -> "second factor removed user=%d".formatted(account.id().value()));
    }

    /** Whether the sign-in of this user asks for a code. */
    public boolean isAsked(String username) {
        return accounts.find(username).filter(this::isOn).isPresent();
    }

    /**
     * Whether a code of the authenticator, or one from paper, proves the user. A wrong one is counted, so it answers and does not throw. To be asked by the sign-in
     * after the right password, and by whoever is signed in about himself.
     */
    public boolean prove(String username, String code) {
        var account = accounts.find(username).filter(Account::isEnabled);
        var factor =
                account.flatMap(found -> credentials.lockFactor(found.id())).filter(SecondFactor::isConfirmed);
        return factor.isPresent() && prove(account.get(), factor.get(), code);
    }

    private boolean prove(Account account, SecondFactor factor, String code) {
        var now = clock.instant();
        var step = OneTimeCode.stepOf(code, secretOf(factor), now);
        var ruling = policy.decide(factor.facts(step, now));
        if (ruling.isAllowed()) {
            factor.accept(step);
            return true;
        }
        if (ruling.grounds().contains(CodeRefusal.CODE_WRONG) && isRecovery(account, code)) {
            factor.accept(0);
            audit.recordAs(account.username(), "", entry("RECOVERY_CODE_USED", account));
            return true;
        }
        factor.refuse(now);
        LOG.info(() -> "second factor refused user=%d".formatted(account.id().value()));
        return false;
    }

    private boolean isRecovery(Account account, String typed) {
        var plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        var found = credentials.findUnused(account.id(), RandomSecret.hash(RandomSecret.grouped(plain)));
        found.ifPresent(code -> code.use(clock.instant()));
        return found.isPresent();
    }

    private List<String> newRecoveryCodes(Account account) {
        var codes =
                Stream.generate(RandomSecret::forPaper).limit(RECOVERY_CODES).toList();
        credentials.replaceRecoveryCodes(
                account.id(), codes.stream().map(RandomSecret::hash).toList());
        return codes;
    }

    private boolean isOn(Account account) {
        return credentials
                .findFactor(account.id())
                .filter(SecondFactor::isConfirmed)
                .isPresent();
    }

    private byte[] secretOf(SecondFactor factor) {
        return cipher.unseal(purpose(factor.userId()), factor.secret());
    }

    private static String purpose(long userId) {
        return "second-factor-" + userId;
    }

    private static FactorOffer offered(Account account, byte[] secret) {
        return new FactorOffer(
                RandomSecret.grouped(RandomSecret.base32(secret)).replace('-', ' '),
                OneTimeCode.uri(account.username(), secret));
    }

    private Account own() {
        var username = session.getCallerPrincipal().getName();
        return accounts.find(username).orElseThrow(() -> new NotFoundException("user", username));
    }

    private static AuditEntry entry(String action, Account account) {
        return AuditEntry.of(action, "app_user", account.id().value());
    }
}
