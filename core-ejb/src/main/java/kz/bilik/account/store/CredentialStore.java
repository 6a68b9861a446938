package kz.bilik.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bilik.account.AccountId;
import kz.bilik.account.model.ChoiceLink;
import kz.bilik.account.model.RecoveryCode;
import kz.bilik.account.model.SecondFactor;
import kz.bilik.account.model.UserSession;

/** Links, sessions and second factors. */
@ApplicationScoped
public class CredentialStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(ChoiceLink link) {
        em.persist(link);
        em.flush();
    }

    /** Held until the end of the transaction, so that a link opens one door once. */
    public Optional<ChoiceLink> lockLink(String tokenHash) {
        return em.createQuery("select l from ChoiceLink l where l.tokenHash = :hash", ChoiceLink.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<ChoiceLink> findLink(String tokenHash) {
        return em.createQuery("select l from ChoiceLink l where l.tokenHash = :hash", ChoiceLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    public List<ChoiceLink> openLinks(AccountId account) {
        return em.createQuery(
                        "select l from ChoiceLink l where l.account.id = :account and l.endedAt is null order by l.id desc",
                        ChoiceLink.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    public long linksSince(AccountId account, Instant since) {
        return em.createQuery(
                        "select count(l) from ChoiceLink l where l.account.id = :account and l.madeAt > :since",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Those that have not ended and were in use since. */
    public List<UserSession> sessions(AccountId account, Instant seenSince) {
        return em.createQuery(
                        "select s from UserSession s where s.userId = :account and s.endedAt is null and s.seenAt >= :since"
                                + " order by s.seenAt desc, s.id desc",
                        UserSession.class)
                .setParameter("account", account.value())
                .setParameter("since", seenSince)
                .getResultList();
    }

    public Optional<UserSession> findSession(AccountId account, long session) {
        return em.createQuery(
                        "select s from UserSession s where s.id = :id and s.userId = :account and s.endedAt is null",
                        UserSession.class)
                .setParameter("id", session)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    /** @return how many ended */
    public int endSessions(AccountId account, long except, Instant at) {
        return em.createQuery(
                        "update UserSession s set s.endedAt = :at where s.userId = :account and s.endedAt is null and s.id <> :except")
                .setParameter("at", at)
                .setParameter("account", account.value())
                .setParameter("except", except)
                .executeUpdate();
    }

    public Optional<SecondFactor> findFactor(AccountId account) {
        return Optional.ofNullable(em.find(SecondFactor.class, account.value()));
    }

    /** Held until the end of the transaction, so that one code is not accepted by two nodes. */
    public Optional<SecondFactor> lockFactor(AccountId account) {
        return Optional.ofNullable(em.find(SecondFactor.class, account.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(SecondFactor factor) {
        em.persist(factor);
        em.flush();
    }

    public void removeFactor(AccountId account) {
        em.createQuery("delete from RecoveryCode c where c.userId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
        findFactor(account).ifPresent(em::remove);
        em.flush();
    }

    public void replaceRecoveryCodes(AccountId account, Collection<String> hashes) {
        em.createQuery("delete from RecoveryCode c where c.userId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
        hashes.forEach(hash -> em.persist(RecoveryCode.of(account.value(), hash)));
        em.flush();
    }

    public Optional<RecoveryCode> findUnused(AccountId account, String hash) {
        return em.createQuery(
                        "select c from RecoveryCode c where c.userId = :account and c.codeHash = :hash and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", account.value())
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public int unusedCodes(AccountId account) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.userId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", account.value())
                .getSingleResult()
                .intValue();
    }
}
