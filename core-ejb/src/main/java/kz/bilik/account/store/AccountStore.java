package kz.bilik.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.account.AccountId;
import kz.bilik.account.AccountRow;
import kz.bilik.account.AccountState;
import kz.bilik.account.model.Account;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Accounts and the roles that they were given. */
@ApplicationScoped
public class AccountStore {

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "u.fold_key",
            "username", "u.username",
            "organisation", "o.name_kk",
            "seen", "seen_at");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    /** Flushed at once: the caller needs the id. */
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    public Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Read for a change of its secrets: nobody else changes them meanwhile. */
    public Optional<Account> lock(String username) {
        return em.createQuery(
                        "select a from Account a where a.username = :username and a.enabled = true", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Enabled ones with this name or this address. */
    public List<Account> called(String nameOrAddress) {
        return em.createQuery(
                        "select a from Account a where a.enabled = true and (a.username = :name or a.email = :name)"
                                + " order by a.id",
                        Account.class)
                .setParameter("name", nameOrAddress)
                .setMaxResults(5)
                .getResultList();
    }

    public boolean isUsernameTaken(String username) {
        return em.createQuery("select count(a) from Account a where a.username = :username", Long.class)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }

    public Optional<Long> personWith(String iin) {
        return new NativeSql("select id from person where iin = ")
                .add("", iin).rows(em).stream()
                        .map(row -> Column.number(row[0]))
                        .findFirst();
    }

    /** Whose enabled accounts have the role of the administrator on the day; their rows are held, so that no two acts together leave none. */
    public List<AccountId> lockAdministrators(LocalDate day) {
        return new NativeSql(
                        "select r.id, u.id from role_assignment r join app_user u on u.id = r.user_id where r.role = ")
                        .add("", Roles.INSTITUTE_ADMIN)
                        .add(" and u.enabled and u.password_hash is not null and r.valid_from <= ", day)
                        .add(" and (r.valid_to is null or r.valid_to >= ", day)
                        .add(") order by r.id for update")
                        .rows(em)
                        .stream()
                        .map(row -> new AccountId(Column.number(row[1])))
                        .toList();
    }

    public boolean isVisible(AccountId id, Scope scope) {
        var sql = new NativeSql("select 1 from app_user u left join organisation o on o.id = u.organisation_id where");
        within(sql.add(" u.id = ", id.value()), scope);
        return !sql.rows(em).isEmpty();
    }

    public List<AccountRow> page(PageRequest page, Scope scope, LocalDate today) {
        var sql = new NativeSql("select u.id, u.username, u.display_name, o.name_kk, o.name_ru, o.name_en, u.enabled,"
                        + " u.password_hash is not null,"
                        + " (select max(s.seen_at) from user_session s where s.user_id = u.id) seen_at,"
                        + " (select group_concat(distinct r.role order by r.role separator ' ') from role_assignment r"
                        + " where r.user_id = u.id and r.valid_from <= ")
                .add("", today)
                .add(" and (r.valid_to is null or r.valid_to >= ", today)
                .add(")) from app_user u left join organisation o on o.id = u.organisation_id where 1 = 1");
        filter(sql, page, scope, today);
        sql.add(" order by " + SORTABLE.getOrDefault(page.sort(), "u.fold_key") + (page.ascending() ? "" : " desc")
                + ", u.id");
        return sql.rows(em, page).stream().map(AccountStore::row).toList();
    }

    public long count(PageRequest page, Scope scope, LocalDate today) {
        var sql = new NativeSql(
                "select count(*) from app_user u left join organisation o on o.id = u.organisation_id where 1 = 1");
        filter(sql, page, scope, today);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static AccountRow row(Object[] cells) {
        var roles = Column.text(cells[9]);
        return new AccountRow(
                new AccountId(Column.number(cells[0])),
                Column.text(cells[1]),
                Column.text(cells[2]),
                roles == null ? List.of() : Arrays.asList(roles.split(" ")),
                cells[3] == null
                        ? null
                        : new LocalText(Column.text(cells[3]), Column.text(cells[4]), Column.text(cells[5])),
                state(Column.flag(cells[6]), Column.flag(cells[7])),
                moment(cells[8]));
    }

    private static AccountState state(boolean enabled, boolean hasPassword) {
        if (!enabled) {
            return AccountState.DISABLED;
        }
        return hasPassword ? AccountState.ACTIVE : AccountState.INVITED;
    }

    private static Instant moment(Object cell) {
        if (cell == null) {
            return null;
        }
        var stored = cell instanceof Timestamp sql ? sql.toLocalDateTime() : (LocalDateTime) cell;
        return stored.toInstant(ZoneOffset.UTC);
    }

    private static void filter(NativeSql sql, PageRequest page, Scope scope, LocalDate today) {
        within(sql, scope);
        var filters = page.filters();
        if (filters.containsKey("name")) {
            var name = filters.get("name");
            sql.add(" and (u.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(name)) + "%")
                    .add(" or u.username like ", "%" + NativeSql.literal(name) + "%")
                    .add(" or u.email like ", "%" + NativeSql.literal(name) + "%")
                    .add(")");
        }
        if (filters.containsKey("role")) {
            sql.add(
                            " and exists (select 1 from role_assignment f where f.user_id = u.id and f.role = ",
                            filters.get("role"))
                    .add(" and f.valid_from <= ", today)
                    .add(" and (f.valid_to is null or f.valid_to >= ", today)
                    .add("))");
        }
        if (filters.containsKey("organisation")) {
            var organisation = "%" + NativeSql.literal(filters.get("organisation")) + "%";
            sql.add(" and (o.name_kk like ", organisation)
                    .add(" or o.name_ru like ", organisation)
                    .add(" or o.bin like ", organisation)
                    .add(")");
        }
        if (filters.containsKey("region")) {
            sql.add(" and o.region_kato = ", filters.get("region"));
        }
        switch (filters.getOrDefault("state", "")) {
            case "ACTIVE" -> sql.add(" and u.enabled and u.password_hash is not null");
            case "INVITED" -> sql.add(" and u.enabled and u.password_hash is null");
            case "DISABLED" -> sql.add(" and not u.enabled");
            default -> sql.add("");
        }
    }

    /** A region sees the departments and preschools of its districts, a district its preschools. */
    private static void within(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (scope.regionKato() != null) {
            sql.add(" or o.type in ('DISTRICT_EDU', 'PRESCHOOL') and o.region_kato = ", scope.regionKato());
        }
        if (scope.districtKato() != null) {
            sql.add(" or o.type = 'PRESCHOOL' and o.kato like ", scope.districtKato() + "%");
        }
        sql.add(")");
    }

    /** Where the caller may place an account, in the order of the classifier. */
    public List<Long> places(Scope scope, int most) {
        var sql = new NativeSql("select o.id from organisation o where 1 = 1");
        within(sql, scope);
        sql.add(" order by o.type, o.region_kato, o.kato, o.id limit " + most);
        return sql.rows(em).stream().map(row -> Column.number(row[0])).toList();
    }
}
