package kz.bilik.application.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bilik.application.Addressee;
import kz.bilik.application.ApplicationCounts;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationRow;
import kz.bilik.application.ApplicationState;
import kz.bilik.application.PlacedApplicant;
import kz.bilik.application.ShareDimension;
import kz.bilik.application.model.Application;
import kz.bilik.application.policy.PriorityFacts;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.organisation.Scope;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.Funding;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Applications, and the lists of them that the database cuts, counts and sorts. */
@ApplicationScoped
public class ApplicationStore {

    /** The latest certificate, from this system or as the applicant states it. */
    private static final String LAST_CERTIFICATE =
            "nullif(greatest(coalesce((select max(c.issue_date) from certificate c where c.person_id = a.person_id"
                    + " and c.state in ('SIGNED', 'ISSUED', 'REPLACED')), date '1000-01-01'),"
                    + " coalesce(a.last_course_on, date '1000-01-01')), date '1000-01-01')";

    private static final String SELECT =
            "select a.id, a.person_id, a.number, a.registered_on, e.surname, e.name, e.patronymic, o.name_kk, o.name_ru,"
                    + " o.name_en, e.position, a.position_group, a.programme_code, p.title_kk, p.title_ru, p.title_en,"
                    + " a.language, a.study_year, a.quarter, a.state, a.addressee, e.identity_flags, a.addressee_id, a.region_kato, "
                    + LAST_CERTIFICATE + " as last_certificate";

    private static final String FROM = " from application a join employment e on e.id = a.employment_id"
            + " join organisation o on o.id = a.organisation_id left join programme p on p.id = a.programme_id where 1 = 1";

    private static final Set<String> SORTS = Set.of("name", "number", "registeredOn", "state", "lastCertificate");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Application application) {
        em.persist(application);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Application> find(ApplicationId id) {
        return Optional.ofNullable(em.find(Application.class, id.value()));
    }

    public Optional<Application> lock(ApplicationId id) {
        return Optional.ofNullable(em.find(Application.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(application -> {
                    em.refresh(application);
                    return application;
                });
    }

    /** Two applications of one person are handed in one after the other, so that the second sees the first. */
    public void lockPerson(PersonId person) {
        new NativeSql("select id from person where id = ")
                .add("", person.value())
                .add(" for update")
                .rows(em);
    }

    public Optional<Application> firstActive(PersonId person, String programmeCode, int year, long exceptId) {
        return em.createQuery(
                        "select a from Application a where a.personId = :person and a.programmeCode = :code and a.year = :year"
                                + " and a.state in :active and a.id <> :self order by a.registeredOn, a.id",
                        Application.class)
                .setParameter("person", person.value())
                .setParameter("code", programmeCode)
                .setParameter("year", year)
                .setParameter("active", ApplicationState.ACTIVE)
                .setParameter("self", exceptId)
                .getResultStream()
                .findFirst();
    }

    public LocalDate lastCertificate(ApplicationId id) {
        return new NativeSql("select " + LAST_CERTIFICATE + " from application a where a.id = ")
                .add("", id.value()).rows(em).stream()
                        .map(row -> Column.date(row[0]))
                        .reduce(null, (none, day) -> day);
    }

    // lists

    /**
     * Whose applications the caller sees. Drafts belong to the applicant and to who files them.
     *
     * @param username the caller
     * @param decides which of them the caller decides
     */
    public record Reach(Scope scope, String username, Addressee decides, Long organisationId) {}

    /** Filters: {@code state}, {@code programme}, {@code group}, {@code language}, {@code year}, {@code name}, {@code district}, {@code region}, {@code ownership}, {@code todo}. */
    public List<ApplicationRow> page(Reach reach, PageRequest page) {
        var sql = new NativeSql(SELECT + FROM);
        reached(sql, reach);
        filtered(sql, reach, page.filters());
        sql.add(order(page));
        return sql.rows(em, page).stream().map(row -> row(row, reach)).toList();
    }

    public long count(Reach reach, Map<String, String> filters) {
        var sql = new NativeSql("select count(*)" + FROM);
        reached(sql, reach);
        filtered(sql, reach, filters);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static ApplicationRow row(Object[] row, Reach reach) {
        var state = ApplicationState.valueOf(Column.text(row[19]));
        var addressee = Addressee.valueOf(Column.text(row[20]));
        return new ApplicationRow(
                new ApplicationId(Column.number(row[0])),
                new PersonId(Column.number(row[1])),
                Column.text(row[2]),
                Column.date(row[3]),
                full(row[4], row[5], row[6]),
                new LocalText(Column.text(row[7]), Column.text(row[8]), Column.text(row[9])),
                Column.text(row[10]),
                row[11] == null ? null : PositionGroup.valueOf(Column.text(row[11])),
                Column.text(row[12]),
                row[13] == null
                        ? null
                        : new LocalText(Column.text(row[13]), Column.text(row[14]), Column.text(row[15])),
                Column.text(row[16]),
                row[17] == null ? null : Column.integer(row[17]),
                row[18] == null ? null : Column.integer(row[18]),
                state,
                addressee,
                !Column.text(row[21]).isEmpty(),
                state == ApplicationState.SUBMITTED
                        && addressee == reach.decides()
                        && (addressee == Addressee.REGION
                                ? Column.text(row[23]).equals(reach.scope().regionKato())
                                : row[22] != null
                                        && Long.valueOf(Column.number(row[22])).equals(reach.organisationId())),
                Column.date(row[24]));
    }

    private static String full(Object surname, Object name, Object patronymic) {
        return Column.text(surname) + " " + Column.text(name)
                + (patronymic == null ? "" : " " + Column.text(patronymic));
    }

    private static void reached(NativeSql sql, Reach reach) {
        var scope = reach.scope();
        sql.add(" and (a.filed_by = ", reach.username());
        if (scope.personId() != null) {
            sql.add(" or a.person_id = ", scope.personId());
        }
        if (scope.wholeInstitute()) {
            sql.add(" or a.state <> 'DRAFT'");
        }
        if (scope.regionKato() != null && scope.districtKato() == null) {
            sql.add(" or a.state <> 'DRAFT' and a.region_kato = ", scope.regionKato());
        }
        if (scope.districtKato() != null) {
            sql.add(" or a.state <> 'DRAFT' and a.district_kato = ", scope.districtKato());
        }
        if (scope.organisationId() != null) {
            sql.add(" or a.state <> 'DRAFT' and a.organisation_id = ", scope.organisationId());
        }
        sql.add(")");
    }

    private static void filtered(NativeSql sql, Reach reach, Map<String, String> filters) {
        filters.forEach((name, value) -> {
            switch (name) {
                case "state" -> sql.add(" and a.state = ", value);
                case "programme" -> sql.add(" and a.programme_code = ", value);
                case "group" -> sql.add(" and a.position_group = ", value);
                case "language" -> sql.add(" and a.language = ", value);
                case "year" -> sql.add(" and a.study_year = ", value);
                case "district" -> sql.add(" and a.district_kato = ", value);
                case "region" -> sql.add(" and a.region_kato = ", value);
                case "ownership" -> sql.add(" and o.ownership = ", value);
                case "name" -> sql.add(" and e.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(value)) + "%");
                case "todo" -> todo(sql, reach);
                case "mine" -> {
                    sql.add(" and (a.filed_by = ", reach.username());
                    sql.add(
                                    " or a.person_id = ",
                                    reach.scope().personId() == null
                                            ? 0L
                                            : reach.scope().personId())
                            .add(")");
                }
                default -> sql.add("");
            }
        });
    }

    private static void todo(NativeSql sql, Reach reach) {
        if (reach.decides() == null) {
            sql.add(" and 1 = 0");
            return;
        }
        sql.add(" and a.state = 'SUBMITTED' and a.addressee = ", reach.decides().name());
        if (reach.decides() == Addressee.REGION) {
            sql.add(" and a.region_kato = ", reach.scope().regionKato());
        } else {
            sql.add(" and a.addressee_id = ", reach.organisationId() == null ? 0L : reach.organisationId());
        }
    }

    private static String order(PageRequest page) {
        var direction = page.ascending() ? " asc" : " desc";
        return switch (SORTS.contains(page.sort()) ? page.sort() : "") {
            case "name" -> " order by e.sort_key" + direction + ", a.id";
            case "number" -> " order by a.number" + direction + ", a.id";
            case "registeredOn" -> " order by a.registered_on" + direction + ", a.id";
            case "state" -> " order by a.state" + direction + ", a.id";
            case "lastCertificate" -> " order by last_certificate" + direction + ", a.id";
            default -> " order by a.state = 'SUBMITTED' desc, a.registered_on desc, a.id desc";
        };
    }

    public ApplicationCounts counts(Reach reach) {
        return new ApplicationCounts(
                count(reach, Map.of("mine", "true", "state", ApplicationState.DRAFT.name())),
                count(reach, Map.of("todo", "true")),
                reach.decides() == null || reach.decides() == Addressee.PRESCHOOL
                        ? 0
                        : count(reach, Map.of("state", ApplicationState.ACCEPTED.name())),
                count(reach, Map.of("mine", "true", "state", ApplicationState.RETURNED.name())));
    }

    // priority and shares

    /** An applicant for the places of a programme, with what the order follows from. */
    public record Candidate(ApplicationRow row, PriorityFacts facts) {}

    /** @param districtKato null for the whole region */
    public List<Candidate> candidates(String regionKato, String districtKato, String programmeCode, int studyYear) {
        var sql = new NativeSql(SELECT + ", a.first_registered_on, a.first_number" + FROM
                        + " and a.state in ('ACCEPTED', 'PLANNED', 'LISTED', 'ENROLLED')")
                .add(" and a.region_kato = ", regionKato)
                .add(" and a.programme_code = ", programmeCode)
                .add(" and a.study_year = ", studyYear);
        if (districtKato != null) {
            sql.add(" and a.district_kato = ", districtKato);
        }
        var nobody = new Reach(Scope.nothing(), "", null, null);
        return sql.add(" order by a.id").rows(em).stream()
                .map(row -> {
                    var listed = row(row, nobody);
                    return new Candidate(
                            listed,
                            new PriorityFacts(
                                    listed.id(), listed.lastCertificate(), Column.date(row[25]), Column.text(row[26])));
                })
                .toList();
    }

    public List<String> programmes(String regionKato, String districtKato, int studyYear) {
        var sql = new NativeSql(
                        "select distinct programme_code from application where state in ('ACCEPTED', 'PLANNED', 'LISTED',"
                                + " 'ENROLLED')")
                .add(" and region_kato = ", regionKato)
                .add(" and study_year = ", studyYear);
        if (districtKato != null) {
            sql.add(" and district_kato = ", districtKato);
        }
        return sql.add(" order by programme_code").rows(em).stream()
                .map(row -> Column.text(row[0]))
                .toList();
    }

    /** How many apply and how many have a place, by a property of the applicant. */
    public record ShareCount(String key, long applicants, long places) {}

    public List<ShareCount> shares(
            ShareDimension dimension, String regionKato, String districtKato, String programmeCode, int studyYear) {
        var key = switch (dimension) {
            case REGION -> "a.region_kato";
            case DISTRICT -> "a.district_kato";
            case LANGUAGE -> "a.language";
            case OWNERSHIP -> "coalesce(o.ownership, '')";
            case POSITION -> "coalesce(a.position_group, '')";
        };
        var sql = new NativeSql(
                        "select " + key + ", count(*), sum(a.state in ('PLANNED', 'LISTED', 'ENROLLED'))" + FROM
                                + " and a.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'PLANNED', 'LISTED', 'ENROLLED')")
                .add(" and a.study_year = ", studyYear);
        if (regionKato != null) {
            sql.add(" and a.region_kato = ", regionKato);
        }
        if (districtKato != null) {
            sql.add(" and a.district_kato = ", districtKato);
        }
        if (programmeCode != null && !programmeCode.isEmpty()) {
            sql.add(" and a.programme_code = ", programmeCode);
        }
        return sql.add(" group by " + key + " order by " + key).rows(em).stream()
                .map(row -> new ShareCount(Column.text(row[0]), Column.number(row[1]), Column.number(row[2])))
                .toList();
    }

    // for other features

    /** Of a region, for a programme and a year of study; those of the given states. */
    public List<PlacedApplicant> placed(
            String regionKato, String programmeCode, int studyYear, Set<ApplicationState> states) {
        var sql = new NativeSql(
                "select a.id, a.state, a.person_id, a.employment_id, e.surname, e.name, e.patronymic, o.id, o.name_kk, o.name_ru,"
                        + " o.name_en, a.district_kato, e.position, a.position_group, a.category, a.language, a.quarter, a.funding,"
                        + " a.phone, a.experience_teaching, a.number, a.registered_on" + FROM);
        sql.add(" and a.region_kato = ", regionKato)
                .add(" and a.programme_code = ", programmeCode)
                .add(" and a.study_year = ", studyYear)
                .addIn(" and a.state", states.stream().map(Enum::name).toList())
                .add(" order by e.sort_key, a.id");
        return sql.rows(em).stream().map(ApplicationStore::placed).toList();
    }

    private static PlacedApplicant placed(Object[] row) {
        return new PlacedApplicant(
                new ApplicationId(Column.number(row[0])),
                ApplicationState.valueOf(Column.text(row[1])),
                new PersonId(Column.number(row[2])),
                new EmploymentId(Column.number(row[3])),
                full(row[4], row[5], row[6]),
                Column.number(row[7]),
                new LocalText(Column.text(row[8]), Column.text(row[9]), Column.text(row[10])),
                Column.text(row[11]),
                Column.text(row[12]),
                row[13] == null ? null : PositionGroup.valueOf(Column.text(row[13])),
                row[14] == null ? null : QualificationCategory.valueOf(Column.text(row[14])),
                TeachingLanguage.of(Column.text(row[15])),
                Column.integer(row[16]),
                Funding.valueOf(Column.text(row[17])),
                Column.text(row[18]),
                row[19] == null ? null : Column.integer(row[19]),
                Column.text(row[20]),
                Column.date(row[21]));
    }

    /** Applications that a department has not decided yet. */
    public long undecided(String regionKato, String districtKato, int studyYear) {
        return Column.number(
                new NativeSql("select count(*) from application where state = 'SUBMITTED' and addressee = 'DISTRICT'")
                        .add(" and region_kato = ", regionKato)
                        .add(" and district_kato = ", districtKato)
                        .add(" and study_year = ", studyYear)
                        .rows(em)
                        .get(0)[0]);
    }

    /** How many people have their place in a line of a plan. */
    public long inLine(PlanLineId line) {
        return Column.number(new NativeSql(
                        "select count(*) from application where state in ('PLANNED', 'LISTED', 'ENROLLED') and plan_line_id = ")
                .add("", line.value())
                .rows(em)
                .get(0)[0]);
    }

    /** Whose year is over, the oldest first, so many at a time. */
    public List<ApplicationId> ofYearsBefore(int year, int atMost) {
        return em.createQuery(
                        "select a.id from Application a where (a.state in :waiting and a.year < :year)"
                                + " or (a.state = :planned and a.year < :year and a.studyYear < :year) order by a.id",
                        Long.class)
                .setParameter("waiting", Set.of(ApplicationState.SUBMITTED, ApplicationState.ACCEPTED))
                .setParameter("planned", ApplicationState.PLANNED)
                .setParameter("year", year)
                .setMaxResults(atMost)
                .getResultStream()
                .map(ApplicationId::new)
                .toList();
    }
}
