package kz.bilik.staffing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.file.FileId;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.model.StaffMember;

/** The books about people. */
@ApplicationScoped
public class StaffStore {

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "p.sort_key",
            "kind", "m.kind",
            "position", "m.position",
            "since", "m.since",
            "until", "coalesce(m.until, date '9999-12-31')");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    /** Flushed at once: the caller needs the id. */
    public StaffMember add(StaffMember member) {
        em.persist(member);
        em.flush();
        return member;
    }

    public void flush() {
        em.flush();
    }

    public Optional<StaffMember> find(StaffMemberId id) {
        return Optional.ofNullable(em.find(StaffMember.class, id.value()));
    }

    public List<StaffMember> all() {
        return em.createQuery("select m from StaffMember m order by m.id", StaffMember.class)
                .getResultList();
    }

    public List<StaffMember> of(PersonId person) {
        return em.createQuery("select m from StaffMember m where m.personId = :person", StaffMember.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    public List<StaffMember> members(Collection<StaffMemberId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from StaffMember m where m.id in :ids", StaffMember.class)
                .setParameter("ids", ids.stream().map(StaffMemberId::value).toList())
                .getResultList();
    }

    public boolean overlaps(PersonId person, StaffKind kind, LocalDate since, LocalDate until) {
        return of(person).stream()
                .filter(member -> member.kind() == kind)
                .anyMatch(member -> (until == null || !member.since().isAfter(until))
                        && (member.until() == null || !member.until().isBefore(since)));
    }

    /** Whether an uploaded copy belongs to the books about people, documents or premises. */
    public boolean isOurs(FileId file) {
        return !new NativeSql("select 1 from staff_ground where")
                .add(" file_id = ", file.value())
                .add(" union all select 1 from staff_contract where file_id = ", file.value())
                .add(" union all select 1 from staff_member where certificate_file_id = ", file.value())
                .add(" union all select 1 from regulating_document where file_id = ", file.value())
                .add(" union all select 1 from premises_paper where file_id = ", file.value())
                .rows(em)
                .isEmpty();
    }

    public List<StaffMemberId> page(PageRequest page, LocalDate today) {
        var sql = new NativeSql("select m.id from staff_member m join person p on p.id = m.person_id where 1 = 1");
        filter(sql, page, today);
        sql.add(" order by " + SORTABLE.getOrDefault(page.sort(), "p.sort_key") + (page.ascending() ? "" : " desc")
                + ", m.id");
        return sql.rows(em, page).stream()
                .map(row -> new StaffMemberId(Column.number(row[0])))
                .toList();
    }

    public long count(PageRequest page, LocalDate today) {
        var sql = new NativeSql("select count(*) from staff_member m join person p on p.id = m.person_id where 1 = 1");
        filter(sql, page, today);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void filter(NativeSql sql, PageRequest page, LocalDate today) {
        var filters = page.filters();
        if (filters.containsKey("name")) {
            sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(filters.get("name"))) + "%");
        }
        if (filters.containsKey("kind")) {
            sql.add(" and m.kind = ", filters.get("kind"));
        }
        if ("ACTIVE".equals(filters.get("standing"))) {
            active(sql.add(" and "), today);
        } else if ("LEFT".equals(filters.get("standing"))) {
            active(sql.add(" and not "), today);
        }
    }

    private static void active(NativeSql sql, LocalDate today) {
        sql.add("(m.since <= ", today)
                .add(" and (m.until is null or m.until >= ", today)
                .add(") and (m.kind = 'STAFF' or exists (select 1 from staff_contract c where c.member_id = m.id")
                .add(" and c.valid_from <= ", today)
                .add(" and (c.valid_to is null or c.valid_to >= ", today)
                .add("))))");
    }

    /** Full names of persons who are in the books. */
    public Map<PersonId, String> names(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, String>();
        new NativeSql("select id, concat_ws(' ', surname, name, patronymic) from person where")
                .addIn(" id", persons.stream().map(PersonId::value).toList())
                .rows(em)
                .forEach(row -> names.put(new PersonId(Column.number(row[0])), Column.text(row[1])));
        return names;
    }
}
