package kz.bilik.accreditation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.accreditation.ChecklistLine;
import kz.bilik.accreditation.PackageDetail;
import kz.bilik.accreditation.PackageId;
import kz.bilik.accreditation.PackageState;
import kz.bilik.accreditation.Vote;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.accreditation.model.DocumentPackage;
import kz.bilik.accreditation.model.WorkingGroup;
import kz.bilik.file.FileId;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;

/** Packages, groups, checklists and votes. */
@ApplicationScoped
public class AccreditationStore {

    private static final Map<String, String> SORTABLE = Map.of(
            "id", "p.id",
            "state", "p.state",
            "registrationNo", "p.registration_no",
            "submittedOn", "p.submitted_on",
            "receivedOn", "p.received_on");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public DocumentPackage add(DocumentPackage drafted) {
        em.persist(drafted);
        em.flush();
        return drafted;
    }

    public WorkingGroup add(WorkingGroup group) {
        em.persist(group);
        em.flush();
        return group;
    }

    public void flush() {
        em.flush();
    }

    /** The package when it is within the scope: the institute sees all, the authorised body what was submitted, a group what was forwarded to it. */
    public Optional<DocumentPackage> find(PackageId id, Scope scope) {
        return isVisible(id, scope)
                ? Optional.ofNullable(em.find(DocumentPackage.class, id.value()))
                : Optional.empty();
    }

    /** The same, locked until the transaction ends. */
    public Optional<DocumentPackage> lock(PackageId id, Scope scope) {
        return isVisible(id, scope)
                ? Optional.ofNullable(em.find(DocumentPackage.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    private boolean isVisible(PackageId id, Scope scope) {
        var sql = new NativeSql("select 1 from document_package p where").add(" p.id = ", id.value());
        within(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    private static void within(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (scope.authorisedBody()) {
            sql.add(" or p.state not in ('DRAFT')");
        }
        if (scope.workingGroupUserId() != null) {
            sql.add(
                            " or p.forwarded_on is not null and exists (select 1 from working_group_member m"
                                    + " join app_user u on u.username = m.username where m.group_id = p.group_id and u.id = ",
                            scope.workingGroupUserId())
                    .add(" and p.forwarded_on >= m.since and (m.until is null or p.forwarded_on <= m.until))");
        }
        sql.add(")");
    }

    public List<DocumentPackage> page(PageRequest page, Scope scope) {
        var sql = new NativeSql("select p.id from document_package p where 1 = 1");
        within(sql, scope);
        filter(sql, page);
        sql.add(" order by " + SORTABLE.getOrDefault(page.sort(), "p.id") + (page.ascending() ? "" : " desc")
                + ", p.id desc");
        return sql.rows(em, page).stream()
                .map(row -> em.find(DocumentPackage.class, Column.number(row[0])))
                .toList();
    }

    public long count(PageRequest page, Scope scope) {
        var sql = new NativeSql("select count(*) from document_package p where 1 = 1");
        within(sql, scope);
        filter(sql, page);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void filter(NativeSql sql, PageRequest page) {
        if (page.filters().containsKey("state")) {
            sql.add(" and p.state = ", page.filters().get("state"));
        }
        if (page.filters().containsKey("registrationNo")) {
            sql.add(
                    " and p.registration_no like ",
                    "%" + NativeSql.literal(page.filters().get("registrationNo")) + "%");
        }
    }

    public List<DocumentPackage> inState(PackageState state) {
        return em.createQuery(
                        "select p from DocumentPackage p where p.state = :state order by p.id", DocumentPackage.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Whether the file stands in a package that is within the scope. */
    public boolean holds(FileId file, Scope scope) {
        var sql = new NativeSql(
                        "select 1 from document_package_item i join document_package p on p.id = i.package_id where")
                .add(" i.file_id = ", file.value());
        within(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    public boolean isRegistered(String registrationNo) {
        return em.createQuery("select count(p) from DocumentPackage p where p.registrationNo = :number", Long.class)
                        .setParameter("number", registrationNo)
                        .getSingleResult()
                > 0;
    }

    public Optional<WorkingGroup> findGroup(WorkingGroupId id) {
        return Optional.ofNullable(em.find(WorkingGroup.class, id.value()));
    }

    /** The latest order first. */
    public List<WorkingGroup> groups() {
        return em.createQuery("select g from WorkingGroup g order by g.orderDate desc, g.id desc", WorkingGroup.class)
                .getResultList();
    }

    public void fillIn(PackageId id, PackageDetail.Line line) {
        em.createNativeQuery(
                        "insert into package_check_line (package_id, line, complete, valid, complies, note) values (?1, ?2, ?3, ?4, ?5, ?6)"
                                + " on duplicate key update complete = values(complete), valid = values(valid), complies = values(complies), note = values(note)")
                .setParameter(1, id.value())
                .setParameter(2, line.line().name())
                .setParameter(3, line.complete())
                .setParameter(4, line.valid())
                .setParameter(5, line.complies())
                .setParameter(6, line.note())
                .executeUpdate();
    }

    /** By line; those not filled in are missing. */
    public Map<ChecklistLine, PackageDetail.Line> checklist(PackageId id) {
        Map<ChecklistLine, PackageDetail.Line> lines = new EnumMap<>(ChecklistLine.class);
        new NativeSql("select line, complete, valid, complies, note from package_check_line where")
                .add(" package_id = ", id.value())
                .rows(em)
                .forEach(row -> {
                    var line = ChecklistLine.valueOf(Column.text(row[0]));
                    lines.put(
                            line,
                            new PackageDetail.Line(
                                    line,
                                    Column.flag(row[1]),
                                    Column.flag(row[2]),
                                    Column.flag(row[3]),
                                    Column.text(row[4])));
                });
        return lines;
    }

    /** A second vote or recusal of a member takes the place of the first. */
    public void cast(PackageId id, long member, Ballot ballot, Instant at) {
        em.createNativeQuery(
                        "insert into package_vote (package_id, member_id, vote, recusal, dissent, cast_at) values (?1, ?2, ?3, ?4, ?5, ?6)"
                                + " on duplicate key update vote = values(vote), recusal = values(recusal), dissent = values(dissent), cast_at = values(cast_at)")
                .setParameter(1, id.value())
                .setParameter(2, member)
                .setParameter(3, ballot.vote() == null ? null : ballot.vote().name())
                .setParameter(4, ballot.recusal())
                .setParameter(5, ballot.dissent())
                .setParameter(6, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .executeUpdate();
    }

    /** By member. */
    public Map<Long, Ballot> ballots(PackageId id) {
        var ballots = new HashMap<Long, Ballot>();
        new NativeSql("select member_id, vote, recusal, dissent from package_vote where")
                .add(" package_id = ", id.value())
                .rows(em)
                .forEach(row -> ballots.put(
                        Column.number(row[0]),
                        new Ballot(
                                row[1] == null ? null : Vote.valueOf(Column.text(row[1])),
                                Column.text(row[2]),
                                Column.text(row[3]))));
        return ballots;
    }

    /** A vote, or why there is none. */
    public record Ballot(Vote vote, String recusal, String dissent) {}
}
