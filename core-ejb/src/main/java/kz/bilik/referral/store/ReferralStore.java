package kz.bilik.referral.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.file.FileId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.referral.Issuer;
import kz.bilik.referral.IssuerType;
import kz.bilik.referral.ListLine;
import kz.bilik.referral.ListSummary;
import kz.bilik.referral.Referable;
import kz.bilik.referral.ReferralCourse;
import kz.bilik.referral.ReferralOrderId;
import kz.bilik.referral.ReferralReach;
import kz.bilik.referral.ReferralRow;
import kz.bilik.referral.RegionListId;
import kz.bilik.referral.RegionListState;
import kz.bilik.referral.model.IdentityCopy;
import kz.bilik.referral.model.ReferralOrder;
import kz.bilik.referral.model.RegionList;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.time.ClockProducer;

/** Lists of regions, orders that send people, identity copies; every list is cut to what the caller may see. */
@ApplicationScoped
public class ReferralStore {

    private static final Map<String, String> ORDER =
            Map.of("start", "c.start_date", "topic", "c.topic_fold", "quota", "quota", "listed", "listed");

    private static final String NAME = "concat_ws(' ', p.surname, p.name, p.patronymic)";

    /** An order that stands and sends the person to the course. */
    private static final String REFERRED = "from referral_person rp join referral_order o on o.id = rp.order_id"
            + " where o.withdrawn_at is null and o.course_id = c.id and rp.person_id = p.id";

    private static final String HAS_COPY = "exists (select 1 from identity_copy i where i.current_of = p.id)";

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<IdentityCopy> currentCopy(PersonId person) {
        return em.createQuery("select i from IdentityCopy i where i.currentOf = :person", IdentityCopy.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<IdentityCopy> copyWith(FileId file) {
        return em.createQuery(
                        "select i from IdentityCopy i where i.fileId = :file and i.purgedAt is null",
                        IdentityCopy.class)
                .setParameter("file", file.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<IdentityCopy> findCopy(long id) {
        return Optional.ofNullable(em.find(IdentityCopy.class, id));
    }

    public boolean isPerson(PersonId person) {
        return !new NativeSql("select 1 from person p where")
                .add(" p.id = ", person.value())
                .rows(em)
                .isEmpty();
    }

    /** Whether the person works at the organisation on that day or has applied through it. */
    public boolean isEmployee(PersonId person, long organisation, LocalDate day) {
        return !new NativeSql("select 1 from employment e where")
                .add(" e.person_id = ", person.value())
                .add(" and e.organisation_id = ", organisation)
                .add(" and (e.valid_to is null or e.valid_to >= ", day)
                .add(")")
                .rows(em)
                .isEmpty();
    }

    /** A copy that still has its content, with what decides about its term. */
    public record KeptCopy(long id, LocalDate givenOn, LocalDate lastCourseEnd, boolean replaced) {}

    public List<KeptCopy> keptCopies() {
        return kept(keptRows());
    }

    public List<KeptCopy> keptCopies(PersonId person) {
        return kept(keptRows().add(" and i.person_id = ", person.value()));
    }

    private static NativeSql keptRows() {
        return new NativeSql(
                "select i.id, i.given_at, (select max(c.end_date) from enrolment e join course c on c.id = e.course_id"
                        + " where e.person_id = i.person_id and e.state <> 'REJECTED'), i.replaced_at is not null"
                        + " from identity_copy i where i.purged_at is null");
    }

    private List<KeptCopy> kept(NativeSql sql) {
        return sql.add(" order by i.id").rows(em).stream()
                .map(row -> new KeptCopy(
                        Column.number(row[0]),
                        LocalDate.ofInstant(Column.instant(row[1]), ClockProducer.ZONE),
                        Column.date(row[2]),
                        Column.flag(row[3])))
                .toList();
    }

    public List<ReferralCourse> courses(PageRequest page, ReferralReach reach) {
        var sql = courseColumns(reach);
        courseRows(sql, reach);
        filter(sql, page, reach);
        var order = ORDER.getOrDefault(page.sort(), "c.start_date");
        sql.add(" order by " + order + (page.ascending() ? "" : " desc") + ", c.id");
        return sql.rows(em, page).stream().map(ReferralStore::course).toList();
    }

    public long countCourses(PageRequest page, ReferralReach reach) {
        var sql = new NativeSql("select count(*)");
        courseRows(sql, reach);
        filter(sql, page, reach);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    public Optional<ReferralCourse> course(CourseId id, ReferralReach reach) {
        var sql = courseColumns(reach);
        courseRows(sql, reach);
        sql.add(" and c.id = ", id.value());
        return sql.rows(em).stream().map(ReferralStore::course).findFirst();
    }

    private static NativeSql courseColumns(ReferralReach reach) {
        var sql = new NativeSql(
                "select c.id, c.programme_code, c.year, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en, c.hours, c.form,"
                        + " c.funding, c.start_date, c.end_date, c.state,"
                        + " coalesce((select sum(q.places) from schedule_quota q where q.line_id = c.schedule_line_id");
        ofRegion(sql, "q.region_kato", reach);
        sql.add(
                "), 0) as quota, (select count(*) from region_list_line l join region_list r on r.id = l.list_id where r.course_id = c.id");
        ofRegion(sql, "r.region_kato", reach);
        sql.add(
                ") as listed, (select count(*) from application a where a.programme_code = c.programme_code and a.study_year = c.year"
                        + " and (a.funding = 'EXTRA_BUDGET') = (c.funding = 'EXTRA_BUDGET') and a.state in ('ACCEPTED', 'PLANNED', 'LISTED')");
        applicants(sql, reach);
        sql.add(") as applicants");
        for (var column : List.of("id", "state", "late")) {
            sql.add(
                            ", (select r." + column
                                    + " from region_list r where r.course_id = c.id and r.region_kato = ",
                            home(reach))
                    .add(")");
        }
        return sql.add(", c.programme_id");
    }

    private static void ofRegion(NativeSql sql, String column, ReferralReach reach) {
        if (!reach.whole()) {
            sql.add(" and " + column + " = ", home(reach));
        }
    }

    /** No region where the caller has none, and for the institute, which has a list of each. */
    private static String home(ReferralReach reach) {
        return reach.whole() || reach.homeRegion() == null ? "" : reach.homeRegion();
    }

    private static void applicants(NativeSql sql, ReferralReach reach) {
        if (reach.whole()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (reach.regionKato() != null) {
            sql.add(" or a.region_kato = ", reach.regionKato());
        }
        if (reach.districtKato() != null) {
            sql.add(" or a.district_kato = ", reach.districtKato());
        }
        if (reach.organisationId() != null) {
            sql.add(" or a.organisation_id = ", reach.organisationId());
        }
        sql.add(")");
    }

    /** Courses of the annual schedule; taken over finished ones send nobody. */
    private static void courseRows(NativeSql sql, ReferralReach reach) {
        sql.add(" from course c where c.schedule_line_id is not null");
        if (!reach.whole()) {
            sql.add(
                            " and (c.funding = 'EXTRA_BUDGET' or exists (select 1 from schedule_quota q where q.line_id = c.schedule_line_id"
                                    + " and q.region_kato = ",
                            home(reach))
                    .add("))");
        }
    }

    private static void filter(NativeSql sql, PageRequest page, ReferralReach reach) {
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "topic" ->
                    sql.add(" and c.topic_fold like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "year" -> sql.add(" and c.year = ", text);
                case "state" -> sql.add(" and c.state = ", text);
                case "open" -> sql.add(" and c.state in ('SCHEDULED', 'LISTING', 'ADMISSION', 'IN_PROGRESS')");
                case "listState" -> {
                    sql.add(" and exists (select 1 from region_list r where r.course_id = c.id");
                    ofRegion(sql, "r.region_kato", reach);
                    sql.add(" and r.state = ", text).add(")");
                }
                case "unlisted" -> {
                    sql.add(
                            " and c.funding <> 'EXTRA_BUDGET' and not exists (select 1 from region_list r where r.course_id = c.id"
                                    + " and r.state <> 'DRAFT'");
                    ofRegion(sql, "r.region_kato", reach);
                    sql.add(")");
                }
                default -> sql.add("");
            }
        });
    }

    private static ReferralCourse course(Object[] row) {
        return new ReferralCourse(
                new CourseId(Column.number(row[0])),
                Column.number(row[19]),
                Column.text(row[1]),
                Column.integer(row[2]),
                Column.integer(row[3]),
                new LocalText(Column.text(row[4]), Column.text(row[5]), Column.text(row[6])),
                Column.integer(row[7]),
                CourseForm.valueOf(Column.text(row[8])),
                Funding.valueOf(Column.text(row[9])),
                Column.date(row[10]),
                Column.date(row[11]),
                CourseState.valueOf(Column.text(row[12])),
                null,
                0,
                Column.integer(row[13]),
                Column.integer(row[14]),
                Column.integer(row[15]),
                row[16] == null ? null : new RegionListId(Column.number(row[16])),
                row[17] == null ? null : RegionListState.valueOf(Column.text(row[17])),
                row[18] != null && Column.flag(row[18]));
    }

    /** A list that a region has not approved although the course is still to come. */
    public record OwedList(CourseId course, String regionKato, LocalDate start, LocalText topic, int stream) {}

    public List<OwedList> unapproved(LocalDate today) {
        return new NativeSql("select c.id, q.region_kato, c.start_date, c.topic_kk, c.topic_ru, c.topic_en, c.stream_no"
                        + " from course c join schedule_quota q on q.line_id = c.schedule_line_id"
                        + " left join region_list r on r.course_id = c.id and r.region_kato = q.region_kato"
                        + " where c.funding <> 'EXTRA_BUDGET' and c.state in ('SCHEDULED', 'LISTING', 'ADMISSION')"
                        + " and (r.id is null or r.state = 'DRAFT')")
                .add(" and c.start_date > ", today).add(" order by c.start_date, c.id, q.region_kato").rows(em).stream()
                        .map(row -> new OwedList(
                                new CourseId(Column.number(row[0])),
                                Column.text(row[1]),
                                Column.date(row[2]),
                                new LocalText(Column.text(row[3]), Column.text(row[4]), Column.text(row[5])),
                                Column.integer(row[6])))
                        .toList();
    }

    public Optional<RegionList> findList(RegionListId id) {
        return Optional.ofNullable(em.find(RegionList.class, id.value()));
    }

    public Optional<RegionList> lockList(RegionListId id) {
        return Optional.ofNullable(em.find(RegionList.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<RegionList> listOf(CourseId course, String region) {
        return em.createQuery(
                        "select r from RegionList r where r.courseId = :course and r.regionKato = :region",
                        RegionList.class)
                .setParameter("course", course.value())
                .setParameter("region", region)
                .getResultStream()
                .findFirst();
    }

    /** Every region that has places on the course, whether or not it has begun. */
    public List<ListSummary> summaries(CourseId course) {
        return new NativeSql(
                        "select r.id, q.region_kato, g.name_kk, q.places, (select count(*) from region_list_line l where l.list_id = r.id),"
                                + " r.state, coalesce(r.late, false), r.letter_no, r.letter_date, g.name_ru, g.name_en"
                                + " from course c join schedule_quota q on q.line_id = c.schedule_line_id"
                                + " join region g on g.kato = q.region_kato"
                                + " left join region_list r on r.course_id = c.id and r.region_kato = q.region_kato where")
                .add(" c.id = ", course.value()).add(" order by q.region_kato").rows(em).stream()
                        .map(row -> new ListSummary(
                                row[0] == null ? null : new RegionListId(Column.number(row[0])),
                                Column.text(row[1]),
                                new LocalText(Column.text(row[2]), Column.text(row[9]), Column.text(row[10])),
                                Column.integer(row[3]),
                                Column.integer(row[4]),
                                row[5] == null ? null : RegionListState.valueOf(Column.text(row[5])),
                                Column.flag(row[6]),
                                Column.text(row[7]),
                                Column.date(row[8])))
                        .toList();
    }

    public List<ListLine> lines(RegionListId list) {
        return new NativeSql(
                        "select l.id, l.person_id, l.name, p.iin, l.application_id, l.organisation_id, l.workplace, l.district,"
                                + " l.position_name, l.position_group, l.category, l.experience, l.language, l.phone, l.named_in_plan,"
                                + " l.replacement_reason, (select max(o.number) " + REFERRED
                                + "), (select max(o.order_date) " + REFERRED + "), "
                                + HAS_COPY
                                + " from region_list_line l join region_list r on r.id = l.list_id join course c on c.id = r.course_id"
                                + " join person p on p.id = l.person_id where")
                .add(" l.list_id = ", list.value()).add(" order by l.sort_key, l.id").rows(em).stream()
                        .map(ReferralStore::line)
                        .toList();
    }

    private static ListLine line(Object[] row) {
        return new ListLine(
                Column.number(row[0]),
                new PersonId(Column.number(row[1])),
                Column.text(row[2]),
                Column.text(row[3]),
                row[4] == null ? null : Column.number(row[4]),
                row[5] == null ? null : Column.number(row[5]),
                Column.text(row[6]),
                Column.text(row[7]),
                Column.text(row[8]),
                PositionGroup.valueOf(Column.text(row[9])),
                QualificationCategory.valueOf(Column.text(row[10])),
                Column.integer(row[11]),
                Column.text(row[12]),
                Column.text(row[13]),
                Column.flag(row[14]),
                Column.text(row[15]),
                Column.text(row[16]),
                Column.date(row[17]),
                Column.flag(row[18]));
    }

    public int countLines(RegionListId list) {
        return Column.integer(new NativeSql("select count(*) from region_list_line l where")
                .add(" l.list_id = ", list.value())
                .rows(em)
                .get(0)[0]);
    }

    public boolean isListed(RegionListId list, PersonId person) {
        return !new NativeSql("select 1 from region_list_line l where")
                .add(" l.list_id = ", list.value())
                .add(" and l.person_id = ", person.value())
                .rows(em)
                .isEmpty();
    }

    /** Persons of a region in the lists of a programme and year whom no line of the plan names. */
    public int unnamedListed(String programmeCode, int year, String region) {
        return Column.integer(
                new NativeSql("select count(*) from region_list_line l join region_list r on r.id = l.list_id"
                                + " join course c on c.id = r.course_id where not l.named_in_plan and l.replacement_reason is null"
                                + " and c.state not in ('CANCELLED', 'POSTPONED')")
                        .add(" and c.programme_code = ", programmeCode)
                        .add(" and c.year = ", year)
                        .add(" and r.region_kato = ", region)
                        .rows(em)
                        .get(0)[0]);
    }

    /** @param line with everything but its id and what other papers say */
    public void addLine(RegionListId list, ListLine line, byte[] sortKey, String by, Instant at) {
        em.createNativeQuery(
                        "insert into region_list_line (list_id, person_id, application_id, organisation_id, name, sort_key, workplace,"
                                + " district, position_name, position_group, category, experience, language, phone, named_in_plan,"
                                + " replacement_reason, added_by, added_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)")
                .setParameter(1, list.value())
                .setParameter(2, line.person().value())
                .setParameter(3, line.applicationId())
                .setParameter(4, line.organisationId())
                .setParameter(5, line.name())
                .setParameter(6, sortKey)
                .setParameter(7, line.workplace())
                .setParameter(8, line.district())
                .setParameter(9, line.positionName())
                .setParameter(10, line.position().name())
                .setParameter(11, line.category().name())
                .setParameter(12, line.experience())
                .setParameter(13, line.language())
                .setParameter(14, line.phone())
                .setParameter(15, line.namedInPlan())
                .setParameter(16, line.replacementReason())
                .setParameter(17, by)
                .setParameter(18, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .executeUpdate();
    }

    /** @return whether there was such a line */
    public boolean removeLine(RegionListId list, long line) {
        return em.createNativeQuery("delete from region_list_line where id = ?1 and list_id = ?2")
                        .setParameter(1, line)
                        .setParameter(2, list.value())
                        .executeUpdate()
                > 0;
    }

    /** Applications of the persons of a list that do not know of any list yet. */
    public List<Long> unlistedApplications(RegionListId list) {
        return new NativeSql("select a.id from region_list_line l join application a on a.id = l.application_id"
                        + " where a.state in ('ACCEPTED', 'PLANNED') and")
                .add(" l.list_id = ", list.value()).add(" order by a.id").rows(em).stream()
                        .map(row -> Column.number(row[0]))
                        .toList();
    }

    /** Applications that are listed for a course, by whatever region. */
    public List<Long> listedApplications(CourseId course) {
        return new NativeSql("select a.id from region_list r join region_list_line l on l.list_id = r.id"
                        + " join application a on a.id = l.application_id where a.state = 'LISTED' and")
                .add(" r.course_id = ", course.value()).add(" order by a.id").rows(em).stream()
                        .map(row -> Column.number(row[0]))
                        .toList();
    }

    /** An applicant for the programme of a course in a region who stands in none of its lists. */
    public record Applicant(
            long application,
            PersonId person,
            String name,
            byte[] sortKey,
            long organisation,
            String workplace,
            String district,
            String positionName,
            PositionGroup position,
            QualificationCategory category,
            int experience,
            String language,
            String phone,
            LocalDate lastCertificateOn,
            LocalDate registeredOn) {}

    /** In the order of priority: the longest time since the last certificate first, then the day of the application. */
    public List<Applicant> applicants(CourseId course, String region) {
        return applicants(course, region, null);
    }

    public Optional<Applicant> applicant(CourseId course, String region, PersonId person) {
        return applicants(course, region, person).stream().findFirst();
    }

    private List<Applicant> applicants(CourseId course, String region, PersonId person) {
        var sql = new NativeSql(
                        "select a.id, a.person_id, " + NAME + ", p.sort_key, a.organisation_id, o.name_kk,"
                                + " coalesce((select d.name_kk from organisation d where d.type = 'DISTRICT_EDU'"
                                + "   and d.kato like concat(a.district_kato, '%') limit 1), g.name_kk),"
                                + " coalesce(e.position, ''), a.position_group, coalesce(a.category, 'NONE'), coalesce(a.experience_teaching, 0),"
                                + " coalesce(a.language, 'kk'), a.phone,"
                                + " nullif(greatest(coalesce((select max(t.issue_date) from certificate t where t.person_id = a.person_id"
                                + "   and t.state not in ('DISCARDED', 'REVOKED')), '1000-01-01'), coalesce(a.last_course_on, '1000-01-01')), '1000-01-01')"
                                + "   as last_on, a.first_registered_on"
                                + " from course c join application a on a.programme_code = c.programme_code and a.study_year = c.year"
                                + "   and a.funding <> 'EXTRA_BUDGET' and a.state in ('ACCEPTED', 'PLANNED', 'LISTED')"
                                + " join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id"
                                + " join region g on g.kato = a.region_kato left join employment e on e.id = a.employment_id where")
                .add(" c.id = ", course.value())
                .add(" and a.region_kato = ", region)
                .add(
                        " and a.position_group is not null and not exists (select 1 from region_list_line l join region_list r on r.id = l.list_id"
                                + " join course x on x.id = r.course_id where l.person_id = a.person_id and x.programme_code = c.programme_code"
                                + " and x.year = c.year and x.state not in ('CANCELLED', 'POSTPONED')"
                                + " and (x.id = c.id or not exists (select 1 from enrolment w where w.course_id = x.id"
                                + " and w.person_id = l.person_id and w.state = 'WITHDRAWN')))");
        if (person != null) {
            sql.add(" and a.person_id = ", person.value());
        }
        return sql.add(" order by last_on is not null, last_on, a.first_registered_on, a.id").rows(em).stream()
                .map(row -> new Applicant(
                        Column.number(row[0]),
                        new PersonId(Column.number(row[1])),
                        Column.text(row[2]),
                        (byte[]) row[3],
                        Column.number(row[4]),
                        Column.text(row[5]),
                        shortened(Column.text(row[6]), 100),
                        Column.text(row[7]),
                        PositionGroup.valueOf(Column.text(row[8])),
                        QualificationCategory.valueOf(Column.text(row[9])),
                        Column.integer(row[10]),
                        Column.text(row[11]),
                        shortened(Column.text(row[12]), 30),
                        day(row[13]),
                        Column.date(row[14])))
                .toList();
    }

    private static LocalDate day(Object cell) {
        return cell == null || cell instanceof Date || cell instanceof LocalDate
                ? Column.date(cell)
                : LocalDate.parse(cell.toString());
    }

    private static String shortened(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    public Optional<ReferralOrder> lockOrder(ReferralOrderId id) {
        return Optional.ofNullable(em.find(ReferralOrder.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isIssuedBy(ReferralOrderId id, Issuer issuer) {
        var sql = new NativeSql("select 1 from referral_order o where").add(" o.id = ", id.value());
        issuedBy(sql, issuer);
        return !sql.rows(em).isEmpty();
    }

    private static void issuedBy(NativeSql sql, Issuer issuer) {
        sql.add(" and o.issuer_type = ", issuer.type().name());
        if (issuer.organisationId() == null) {
            sql.add(" and o.organisation_id is null and o.region_kato = ", issuer.regionKato());
        } else {
            sql.add(" and o.organisation_id = ", issuer.organisationId());
        }
    }

    public void addPerson(ReferralOrderId order, Referable one) {
        em.createNativeQuery(
                        "insert into referral_person (order_id, person_id, name, position_group) values (?1, ?2, ?3, ?4)")
                .setParameter(1, order.value())
                .setParameter(2, one.person().value())
                .setParameter(3, one.name())
                .setParameter(4, one.position().name())
                .executeUpdate();
    }

    /** Who stands in an admission order, drafted or signed, with this order behind. */
    public boolean isUsed(ReferralOrderId id) {
        return !new NativeSql(
                        "select 1 from admission_line l join admission_order o on o.id = l.order_id where o.state <> 'CANCELLED'")
                .add(" and l.referral_order_id = ", id.value())
                .rows(em)
                .isEmpty();
    }

    public List<ReferralRow> orders(CourseId course, ReferralReach reach, Optional<Issuer> caller) {
        var sql = new NativeSql(
                        "select o.id, o.issuer_type, coalesce(n.name_kk, g.administration_kk), o.number, o.order_date, o.flag_reason,"
                                + " f.token, o.withdrawn_reason, exists (select 1 from admission_line l join admission_order a on a.id = l.order_id"
                                + "   where l.referral_order_id = o.id and a.state <> 'CANCELLED'), o.organisation_id, o.region_kato"
                                + " from referral_order o join region g on g.kato = o.region_kato join stored_file f on f.id = o.file_id"
                                + " left join organisation n on n.id = o.organisation_id where")
                .add(" o.course_id = ", course.value());
        within(sql, reach);
        var rows = sql.add(" order by o.order_date, o.id").rows(em);
        var names = names(rows.stream().map(row -> Column.number(row[0])).toList());
        return rows.stream()
                .map(row -> {
                    var type = IssuerType.valueOf(Column.text(row[1]));
                    var issuer = new Issuer(type, row[9] == null ? null : Column.number(row[9]), Column.text(row[10]));
                    return new ReferralRow(
                            new ReferralOrderId(Column.number(row[0])),
                            type,
                            Column.text(row[2]),
                            Column.text(row[3]),
                            Column.date(row[4]),
                            names.getOrDefault(Column.number(row[0]), List.of()),
                            Column.text(row[5]),
                            Column.text(row[6]),
                            caller.filter(issuer::equals).isPresent(),
                            Column.flag(row[8]),
                            Column.text(row[7]));
                })
                .toList();
    }

    private Map<Long, List<String>> names(Collection<Long> orders) {
        var names = new HashMap<Long, List<String>>();
        new NativeSql("select rp.order_id, rp.name from referral_person rp join person p on p.id = rp.person_id where")
                .addIn(" rp.order_id", orders)
                .add(" order by p.sort_key")
                .rows(em)
                .forEach(row -> names.computeIfAbsent(Column.number(row[0]), id -> new ArrayList<>())
                        .add(Column.text(row[1])));
        return names;
    }

    private static void within(NativeSql sql, ReferralReach reach) {
        if (reach.whole()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (reach.regionKato() != null) {
            sql.add(" or o.region_kato = ", reach.regionKato());
        }
        if (reach.districtKato() != null) {
            sql.add(
                            " or exists (select 1 from organisation d where d.id = o.organisation_id and d.kato like ",
                            NativeSql.literal(reach.districtKato()) + "%")
                    .add(")");
        }
        if (reach.organisationId() != null) {
            sql.add(" or o.organisation_id = ", reach.organisationId());
        }
        sql.add(")");
    }

    public boolean isScanOf(FileId file, ReferralReach reach) {
        var sql = new NativeSql("select 1 from referral_order o where").add(" o.file_id = ", file.value());
        within(sql, reach);
        return !sql.rows(em).isEmpty();
    }

    /** Applicants and listed persons within the reach, each once, in Kazakh order. */
    public List<Referable> referables(CourseId course, ReferralReach reach) {
        var found = new LinkedHashMap<PersonId, Referable>();
        var listed = new NativeSql(
                        "select p.id, l.name, l.workplace, l.organisation_id, l.position_group, l.position_name, true,"
                                + " (select max(o.number) " + REFERRED + "), " + HAS_COPY + ", p.sort_key"
                                + " from region_list_line l join region_list r on r.id = l.list_id join course c on c.id = r.course_id"
                                + " join person p on p.id = l.person_id left join organisation w on w.id = l.organisation_id where")
                .add(" c.id = ", course.value());
        lines(listed, reach);
        var applied = new NativeSql("select p.id, " + NAME + ", n.name_kk, a.organisation_id, a.position_group,"
                        + " coalesce(e.position, ''), false, (select max(o.number) " + REFERRED + "), " + HAS_COPY
                        + ", p.sort_key"
                        + " from course c join application a on a.programme_code = c.programme_code and a.study_year = c.year"
                        + "   and (a.funding = 'EXTRA_BUDGET') = (c.funding = 'EXTRA_BUDGET')"
                        + "   and a.state in ('ACCEPTED', 'PLANNED', 'LISTED', 'ENROLLED') and a.position_group is not null"
                        + " join person p on p.id = a.person_id join organisation n on n.id = a.organisation_id"
                        + " left join employment e on e.id = a.employment_id where")
                .add(" c.id = ", course.value());
        applicants(applied, reach);
        listed.add(" order by p.sort_key").rows(em).forEach(row -> put(found, row));
        applied.add(" order by p.sort_key").rows(em).forEach(row -> put(found, row));
        return List.copyOf(found.values());
    }

    private static void lines(NativeSql sql, ReferralReach reach) {
        if (reach.whole()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (reach.regionKato() != null) {
            sql.add(" or r.region_kato = ", reach.regionKato());
        }
        if (reach.districtKato() != null) {
            sql.add(" or w.kato like ", NativeSql.literal(reach.districtKato()) + "%");
        }
        if (reach.organisationId() != null) {
            sql.add(" or l.organisation_id = ", reach.organisationId());
        }
        sql.add(")");
    }

    private static void put(Map<PersonId, Referable> found, Object[] row) {
        var person = new PersonId(Column.number(row[0]));
        found.putIfAbsent(
                person,
                new Referable(
                        person,
                        Column.text(row[1]),
                        Column.text(row[2]),
                        row[3] == null ? null : Column.number(row[3]),
                        PositionGroup.valueOf(Column.text(row[4])),
                        Column.text(row[5]),
                        Column.flag(row[6]),
                        Column.text(row[7]),
                        Column.flag(row[8])));
    }
}
