package kz.bilik.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.planning.ComparisonRow;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.DistrictShare;
import kz.bilik.planning.LineCount;
import kz.bilik.planning.NeedId;
import kz.bilik.planning.NeedState;
import kz.bilik.planning.PerspectiveLine;
import kz.bilik.planning.PlanDemand;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.PlanRequestId;
import kz.bilik.planning.PlanStanding;
import kz.bilik.planning.RegionPlanId;
import kz.bilik.planning.RegionTotal;
import kz.bilik.planning.RequestState;
import kz.bilik.planning.model.DistrictPlan;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.model.PlanNeed;
import kz.bilik.planning.model.PlanRequest;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** Campaigns, their plans and the sums over the lines, which the database makes. */
@ApplicationScoped
public class PlanningStore {

    /** The lines that make up the plan of a region: its own, and those of the districts that it accepted. */
    private static final String REGION_LINES =
            " from plan_line l left join district_plan d on d.id = l.district_plan_id where l.complete"
                    + " and (l.region_plan_id is not null or d.state = 'ACCEPTED')";

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    public void addAll(List<?> entities) {
        entities.forEach(em::persist);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public List<PlanCycle> cycles() {
        return em.createQuery("select c from PlanCycle c order by c.year desc", PlanCycle.class)
                .getResultList();
    }

    public Optional<PlanCycle> find(CycleId id) {
        return Optional.ofNullable(em.find(PlanCycle.class, id.value()));
    }

    /** For a step of the campaign: two officers who begin at once make it once. */
    public Optional<PlanCycle> lock(CycleId id) {
        return Optional.ofNullable(em.find(PlanCycle.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(cycle -> {
                    em.refresh(cycle);
                    return cycle;
                });
    }

    /** For a change of the plan or of its lines: who hands it in sees every line, and nobody writes after him. */
    public void lock(DistrictPlan plan) {
        em.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
    }

    public void lock(RegionPlan plan) {
        em.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<PlanCycle> cycleOf(int year) {
        return em.createQuery("select c from PlanCycle c where c.year = :year", PlanCycle.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    // perspective plan

    public List<PerspectiveLine> perspective(CycleId cycle) {
        return new NativeSql(
                        "select p.code, v.places_q1, v.places_q2, v.places_q3, v.places_q4, v.funding, v.responsible,"
                                + " v.expected_result from perspective_line v join programme p on p.id = v.programme_id"
                                + " where v.cycle_id = ")
                .add("", cycle.value()).add(" order by v.position").rows(em).stream()
                        .map(row -> new PerspectiveLine(
                                Column.text(row[0]),
                                List.of(
                                        Column.integer(row[1]),
                                        Column.integer(row[2]),
                                        Column.integer(row[3]),
                                        Column.integer(row[4])),
                                Funding.valueOf(Column.text(row[5])),
                                Column.text(row[6]),
                                Column.text(row[7])))
                        .toList();
    }

    public void replacePerspective(CycleId cycle, List<PerspectiveLine> lines, Map<String, ProgrammeId> programmes) {
        new NativeSql("delete from perspective_line where cycle_id = ")
                .add("", cycle.value())
                .on(em)
                .executeUpdate();
        var position = 0;
        for (var line : lines) {
            position++;
            new NativeSql(
                            "insert into perspective_line (cycle_id, position, programme_id, places_q1, places_q2, places_q3,"
                                    + " places_q4, funding, responsible, expected_result) values (")
                    .add("", cycle.value())
                    .add(", ", position)
                    .add(", ", programmes.get(line.programmeCode()).value())
                    .add(", ", line.places().get(0))
                    .add(", ", line.places().get(1))
                    .add(", ", line.places().get(2))
                    .add(", ", line.places().get(3))
                    .add(", ", line.funding().name())
                    .add(", ", line.responsible())
                    .add(", ", line.expectedResult())
                    .add(")")
                    .on(em)
                    .executeUpdate();
        }
    }

    // requests

    public List<PlanRequest> requests(CycleId cycle) {
        return em.createQuery(
                        "select r from PlanRequest r where r.cycleId = :cycle order by r.regionKato, r.recipient desc, r.id",
                        PlanRequest.class)
                .setParameter("cycle", cycle.value())
                .getResultList();
    }

    public Optional<PlanRequest> find(PlanRequestId id) {
        return Optional.ofNullable(em.find(PlanRequest.class, id.value()));
    }

    public Optional<PlanRequest> requestTo(CycleId cycle, String recipientKey) {
        return em.createQuery(
                        "select r from PlanRequest r where r.cycleId = :cycle and r.recipientKey = :key",
                        PlanRequest.class)
                .setParameter("cycle", cycle.value())
                .setParameter("key", recipientKey)
                .getResultStream()
                .findFirst();
    }

    public long unsentRequests(CycleId cycle) {
        return em.createQuery(
                        "select count(r) from PlanRequest r where r.cycleId = :cycle and r.state = :draft", Long.class)
                .setParameter("cycle", cycle.value())
                .setParameter("draft", RequestState.DRAFT)
                .getSingleResult();
    }

    // plans

    public Optional<DistrictPlan> find(DistrictPlanId id) {
        return Optional.ofNullable(em.find(DistrictPlan.class, id.value()));
    }

    public Optional<DistrictPlan> districtPlan(CycleId cycle, long organisationId) {
        return em.createQuery(
                        "select p from DistrictPlan p where p.cycleId = :cycle and p.organisationId = :organisation",
                        DistrictPlan.class)
                .setParameter("cycle", cycle.value())
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    public List<DistrictPlan> districtPlans(CycleId cycle, String regionKato) {
        return em.createQuery(
                        "select p from DistrictPlan p where p.cycleId = :cycle and p.regionKato = :region",
                        DistrictPlan.class)
                .setParameter("cycle", cycle.value())
                .setParameter("region", regionKato)
                .getResultList();
    }

    public Optional<RegionPlan> find(RegionPlanId id) {
        return Optional.ofNullable(em.find(RegionPlan.class, id.value()));
    }

    public Optional<RegionPlan> regionPlan(CycleId cycle, String regionKato) {
        return em.createQuery(
                        "select p from RegionPlan p where p.cycleId = :cycle and p.regionKato = :region",
                        RegionPlan.class)
                .setParameter("cycle", cycle.value())
                .setParameter("region", regionKato)
                .getResultStream()
                .findFirst();
    }

    public List<RegionPlan> regionPlans(CycleId cycle) {
        return em.createQuery("select p from RegionPlan p where p.cycleId = :cycle", RegionPlan.class)
                .setParameter("cycle", cycle.value())
                .getResultList();
    }

    public Map<String, String> absences(CycleId cycle) {
        var reasons = new HashMap<String, String>();
        new NativeSql("select region_kato, reason from region_plan_absence where cycle_id = ")
                .add("", cycle.value())
                .rows(em)
                .forEach(row -> reasons.put(Column.text(row[0]), Column.text(row[1])));
        return reasons;
    }

    public void addAbsence(CycleId cycle, String regionKato, String reason) {
        new NativeSql("insert into region_plan_absence (cycle_id, region_kato, reason) values (")
                .add("", cycle.value())
                .add(", ", regionKato)
                .add(", ", reason)
                .add(") on duplicate key update reason = values(reason)")
                .on(em)
                .executeUpdate();
    }

    // the matrix

    /** Region → how many district departments it has. */
    public Map<String, Integer> districtsByRegion() {
        return numbers(new NativeSql(
                "select region_kato, count(*) from organisation where type = 'DISTRICT_EDU' and region_kato is not null"
                        + " group by region_kato"));
    }

    /** Region → state of the district plans → how many. */
    public Map<String, Map<String, Integer>> districtStates(CycleId cycle) {
        var states = new HashMap<String, Map<String, Integer>>();
        new NativeSql("select region_kato, state, count(*), sum(late) from district_plan where cycle_id = ")
                .add("", cycle.value())
                .add(" group by region_kato, state")
                .rows(em)
                .forEach(row -> {
                    var counts = states.computeIfAbsent(Column.text(row[0]), region -> new HashMap<>());
                    counts.put(Column.text(row[1]), Column.integer(row[2]));
                    counts.merge("LATE", Column.integer(row[3]), Integer::sum);
                });
        return states;
    }

    /** Region → places of all complete lines. */
    public Map<String, Integer> placesByRegion(CycleId cycle) {
        return numbers(new NativeSql("select region_kato, sum(headcount) from plan_line where complete and cycle_id = ")
                .add("", cycle.value())
                .add(" group by region_kato"));
    }

    public Map<String, RequestState> regionRequests(CycleId cycle) {
        var states = new HashMap<String, RequestState>();
        new NativeSql("select region_kato, state from plan_request where recipient = 'REGION' and cycle_id = ")
                .add("", cycle.value())
                .rows(em)
                .forEach(row -> states.put(Column.text(row[0]), RequestState.valueOf(Column.text(row[1]))));
        return states;
    }

    /** How many requests there are, how many have not gone out, how many went out late. */
    public List<Long> requestCounts(CycleId cycle) {
        var row = new NativeSql("select count(*), coalesce(sum(state = 'DRAFT'), 0), coalesce(sum(late), 0)"
                        + " from plan_request where cycle_id = ")
                .add("", cycle.value())
                .rows(em)
                .get(0);
        return List.of(Column.number(row[0]), Column.number(row[1]), Column.number(row[2]));
    }

    /** District plan → lines and places. */
    public Map<Long, LineCount> countsByDistrict(CycleId cycle, String regionKato) {
        var counts = new HashMap<Long, LineCount>();
        new NativeSql(
                        "select district_plan_id, count(*), sum(not complete), sum(case when complete then headcount else 0 end)"
                                + " from plan_line where district_plan_id is not null and cycle_id = ")
                .add("", cycle.value())
                .add(" and region_kato = ", regionKato)
                .add(" group by district_plan_id")
                .rows(em)
                .forEach(row -> counts.put(
                        Column.number(row[0]),
                        new LineCount(Column.number(row[1]), Column.number(row[2]), Column.number(row[3]))));
        return counts;
    }

    private Map<String, Integer> numbers(NativeSql sql) {
        var numbers = new HashMap<String, Integer>();
        sql.rows(em).forEach(row -> numbers.put(Column.text(row[0]), Column.integer(row[1])));
        return numbers;
    }

    // sums of a region

    /** By programme, with what the region states instead of the sum. */
    public List<RegionTotal> totals(CycleId cycle, String regionKato, Optional<RegionPlanId> plan) {
        var sql = new NativeSql(
                "select t.code, sum(t.places), sum(t.heads), sum(t.methodologists), sum(t.pedagogues), sum(t.republican),"
                        + " sum(t.local), sum(t.extra), sum(t.q1), sum(t.q2), sum(t.q3), sum(t.q4), max(t.stated), max(t.reason)"
                        + " from (select l.programme_code as code, l.headcount as places,"
                        + share("l.position_group = 'HEAD'", "heads")
                        + share("l.position_group = 'METHODOLOGIST'", "methodologists")
                        + share("l.position_group = 'PEDAGOGUE'", "pedagogues")
                        + share("l.funding = 'REPUBLICAN_BUDGET'", "republican")
                        + share("l.funding = 'LOCAL_BUDGET'", "local")
                        + share("l.funding = 'EXTRA_BUDGET'", "extra")
                        + share("l.quarter = 1", "q1")
                        + share("l.quarter = 2", "q2")
                        + share("l.quarter = 3", "q3")
                        + share("l.quarter = 4", "q4")
                        + " null as stated, null as reason" + REGION_LINES);
        sql.add(" and l.cycle_id = ", cycle.value()).add(" and l.region_kato = ", regionKato);
        sql.add(
                " union all select s.programme_code, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, s.places, s.reason"
                        + " from region_plan_total s where s.region_plan_id = ",
                plan.map(RegionPlanId::value).orElse(0L));
        sql.add(") t group by t.code order by t.code");
        return sql.rows(em).stream()
                .map(row -> new RegionTotal(
                        Column.text(row[0]),
                        Column.integer(row[1]),
                        Column.integer(row[2]),
                        Column.integer(row[3]),
                        Column.integer(row[4]),
                        Column.integer(row[5]),
                        Column.integer(row[6]),
                        Column.integer(row[7]),
                        Column.integer(row[8]),
                        Column.integer(row[9]),
                        Column.integer(row[10]),
                        Column.integer(row[11]),
                        row[12] == null ? null : Column.integer(row[12]),
                        Column.text(row[13])))
                .toList();
    }

    private static String share(String condition, String name) {
        return " case when " + condition + " then l.headcount else 0 end as " + name + ",";
    }

    public List<DistrictShare> distribution(CycleId cycle, String regionKato) {
        return new NativeSql("select coalesce(d.organisation_id, 0), l.programme_code, sum(l.headcount),"
                        + " sum(case when l.position_group = 'HEAD' then l.headcount else 0 end),"
                        + " sum(case when l.position_group = 'METHODOLOGIST' then l.headcount else 0 end),"
                        + " sum(case when l.position_group = 'PEDAGOGUE' then l.headcount else 0 end)" + REGION_LINES
                        + " and l.cycle_id = ")
                        .add("", cycle.value())
                        .add(" and l.region_kato = ", regionKato)
                        .add(" group by coalesce(d.organisation_id, 0), l.programme_code")
                        .rows(em)
                        .stream()
                        .map(row -> new DistrictShare(
                                Column.number(row[0]),
                                Column.text(row[1]),
                                Column.integer(row[2]),
                                Column.integer(row[3]),
                                Column.integer(row[4]),
                                Column.integer(row[5])))
                        .toList();
    }

    public void stateTotal(RegionPlanId plan, String programmeCode, int places, String reason) {
        new NativeSql("insert into region_plan_total (region_plan_id, programme_code, places, reason) values (")
                .add("", plan.value())
                .add(", ", programmeCode)
                .add(", ", places)
                .add(", nullif(", reason == null ? "" : reason)
                .add(", '')) on duplicate key update places = values(places), reason = values(reason)")
                .on(em)
                .executeUpdate();
    }

    public void forgetTotal(RegionPlanId plan, String programmeCode) {
        new NativeSql("delete from region_plan_total where region_plan_id = ")
                .add("", plan.value())
                .add(" and programme_code = ", programmeCode)
                .on(em)
                .executeUpdate();
    }

    /** Keeps the plan as it is approved: its lines and the places of each programme. */
    public int freeze(RegionPlan plan, List<RegionTotal> totals) {
        em.flush();
        var frozen = new NativeSql(
                        "insert into approved_plan_line (region_plan_id, revision, financial_year, region_kato,"
                                + " programme_code, district_plan_id, position_group, headcount, person_id, language, quarter, funding)"
                                + " select ")
                .add("", plan.id().value())
                .add(", ", plan.revision())
                .add(", ", plan.financialYear())
                .add(
                        ", l.region_kato, l.programme_code, l.district_plan_id, l.position_group, l.headcount, l.person_id,"
                                + " l.language, l.quarter, l.funding" + REGION_LINES + " and l.cycle_id = ",
                        plan.cycleId().value())
                .add(" and l.region_kato = ", plan.regionKato())
                .on(em)
                .executeUpdate();
        for (var total : totals) {
            new NativeSql("insert into approved_plan_total (region_plan_id, revision, programme_code, places) values (")
                    .add("", plan.id().value())
                    .add(", ", plan.revision())
                    .add(", ", total.programmeCode())
                    .add(", ", total.places())
                    .add(")")
                    .on(em)
                    .executeUpdate();
        }
        return frozen;
    }

    /** In the revision that was approved last. */
    public PlanStanding standing(String programmeCode, String regionKato, int financialYear, long personId) {
        var row = new NativeSql("select coalesce(max(l.person_id = ")
                .add("", personId)
                .add(
                        "), 0), coalesce(sum(case when l.person_id is null then l.headcount else 0 end), 0),"
                                + " coalesce(max(t.places), 0)"
                                + " from region_plan p"
                                + " left join approved_plan_total t on t.region_plan_id = p.id and t.revision = p.approved_revision"
                                + " and t.programme_code = ",
                        programmeCode)
                .add(
                        " left join approved_plan_line l on l.region_plan_id = p.id and l.revision = p.approved_revision"
                                + " and l.programme_code = ",
                        programmeCode)
                .add(" where p.approved_revision is not null and p.region_kato = ", regionKato)
                .add(" and p.financial_year = ", financialYear)
                .rows(em)
                .get(0);
        return new PlanStanding(Column.flag(row[0]), Column.integer(row[2]), Column.integer(row[1]));
    }

    /** Programme → places of the approved plan of a region. */
    public Map<String, Integer> approvedPlaces(String regionKato, int financialYear) {
        return numbers(new NativeSql("select t.programme_code, t.places from region_plan p join approved_plan_total t"
                        + " on t.region_plan_id = p.id and t.revision = p.approved_revision where p.region_kato = ")
                .add("", regionKato)
                .add(" and p.financial_year = ", financialYear));
    }

    /** Places of the lines of all plans in the revision that was approved last. */
    public List<PlanDemand> demand(int financialYear) {
        return new NativeSql(
                        "select l.programme_code, l.funding, l.language, l.quarter, l.region_kato, sum(l.headcount)"
                                + " from region_plan p join approved_plan_line l on l.region_plan_id = p.id"
                                + " and l.revision = p.approved_revision where p.financial_year = ")
                        .add("", financialYear)
                        .add(" group by l.programme_code, l.funding, l.language, l.quarter, l.region_kato"
                                + " order by l.programme_code, l.quarter, l.funding, l.language, l.region_kato")
                        .rows(em)
                        .stream()
                        .map(row -> new PlanDemand(
                                Column.text(row[0]),
                                Funding.valueOf(Column.text(row[1])),
                                Column.text(row[2]),
                                Column.integer(row[3]),
                                Column.text(row[4]),
                                Column.integer(row[5])))
                        .toList();
    }

    // lines of a form

    public Optional<PlanLineRow> find(PlanLineId id) {
        return Optional.ofNullable(em.find(PlanLineRow.class, id.value()));
    }

    public List<PlanLineRow> lines(PlanOwner owner, int first, int size) {
        return em.createQuery(
                        "select l from PlanLineRow l where l." + field(owner) + " = :owner order by l.id",
                        PlanLineRow.class)
                .setParameter("owner", value(owner))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public List<PlanLineRow> allLines(PlanOwner owner) {
        return lines(owner, 0, Integer.MAX_VALUE);
    }

    public List<PlanLineRow> linesOf(PlanOwner owner, String programmeCode) {
        return em.createQuery(
                        "select l from PlanLineRow l where l." + field(owner) + " = :owner and l.complete = true"
                                + " and l.programmeCode = :code order by l.id",
                        PlanLineRow.class)
                .setParameter("owner", value(owner))
                .setParameter("code", programmeCode)
                .getResultList();
    }

    /** Places that the forms of a region, or of one of its districts, ask for, whatever their state. */
    public int askedPlaces(int financialYear, String regionKato, String districtKato, String programmeCode) {
        var sql = new NativeSql(
                        "select coalesce(sum(l.headcount), 0) from plan_line l join plan_cycle c on c.id = l.cycle_id"
                                + " left join district_plan d on d.id = l.district_plan_id"
                                + " left join organisation o on o.id = d.organisation_id where l.complete")
                .add(" and c.financial_year = ", financialYear)
                .add(" and l.region_kato = ", regionKato)
                .add(" and l.programme_code = ", programmeCode);
        if (districtKato != null) {
            sql.add(" and o.kato like ", NativeSql.literal(districtKato) + "%");
        }
        return Column.integer(sql.rows(em).get(0)[0]);
    }

    public LineCount count(PlanOwner owner) {
        var row = new NativeSql(
                        "select count(*), coalesce(sum(not complete), 0), coalesce(sum(case when complete then headcount else 0 end), 0)"
                                + " from plan_line where " + column(owner) + " = ")
                .add("", value(owner))
                .rows(em)
                .get(0);
        return new LineCount(Column.number(row[0]), Column.number(row[1]), Column.number(row[2]));
    }

    public boolean isTaken(PlanOwner owner, String mergeKey, long exceptId) {
        return !new NativeSql("select 1 from plan_line where " + column(owner) + " = ")
                .add("", value(owner))
                .add(" and merge_key = ", mergeKey)
                .add(" and id <> ", exceptId)
                .rows(em)
                .isEmpty();
    }

    public Optional<PlanLineRow> lineWith(PlanOwner owner, String mergeKey) {
        return em.createQuery(
                        "select l from PlanLineRow l where l." + field(owner) + " = :owner and l.mergeKey = :key",
                        PlanLineRow.class)
                .setParameter("owner", value(owner))
                .setParameter("key", mergeKey)
                .getResultStream()
                .findFirst();
    }

    public void remove(PlanLineRow line) {
        em.remove(line);
    }

    public List<ComparisonRow> comparison(PlanOwner before, PlanOwner now) {
        var sql = new NativeSql(
                "select t.code, sum(t.was), sum(t.now) from (select programme_code as code, headcount as was,"
                        + " 0 as now from plan_line where complete and " + column(now) + " = ");
        sql.add("", before == null ? 0L : value(before))
                .add(
                        " union all select programme_code, 0, headcount from plan_line where complete and "
                                + column(now) + " = ",
                        value(now))
                .add(") t group by t.code order by t.code");
        return sql.rows(em).stream()
                .map(row -> new ComparisonRow(Column.text(row[0]), Column.integer(row[1]), Column.integer(row[2])))
                .toList();
    }

    private static String field(PlanOwner owner) {
        return owner.district() != null ? "districtPlanId" : "regionPlanId";
    }

    private static String column(PlanOwner owner) {
        return owner.district() != null ? "district_plan_id" : "region_plan_id";
    }

    private static long value(PlanOwner owner) {
        return owner.district() != null
                ? owner.district().value()
                : owner.region().value();
    }

    // needs of preschools

    public Optional<PlanNeed> find(NeedId id) {
        return Optional.ofNullable(em.find(PlanNeed.class, id.value()));
    }

    public List<PlanNeed> needsOfPreschool(CycleId cycle, long organisationId) {
        return em.createQuery(
                        "select n from PlanNeed n where n.cycleId = :cycle and n.organisationId = :organisation order by n.id",
                        PlanNeed.class)
                .setParameter("cycle", cycle.value())
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public List<PlanNeed> needsOfDistrict(CycleId cycle, String districtKato) {
        return em.createQuery(
                        "select n from PlanNeed n where n.cycleId = :cycle and n.districtKato = :district"
                                + " order by n.state desc, n.id",
                        PlanNeed.class)
                .setParameter("cycle", cycle.value())
                .setParameter("district", districtKato)
                .getResultList();
    }

    public long undecidedNeeds(CycleId cycle, String districtKato) {
        return em.createQuery(
                        "select count(n) from PlanNeed n where n.cycleId = :cycle and n.districtKato = :district and n.state = :stated",
                        Long.class)
                .setParameter("cycle", cycle.value())
                .setParameter("district", districtKato)
                .setParameter("stated", NeedState.STATED)
                .getSingleResult();
    }
}
