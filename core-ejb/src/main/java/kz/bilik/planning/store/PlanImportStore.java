package kz.bilik.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.organisation.PersonId;
import kz.bilik.planning.CellProblem;
import kz.bilik.planning.ImportRow;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PlanImportId;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.RowOutcome;
import kz.bilik.planning.model.LineCellsConverter;
import kz.bilik.planning.model.PlanImport;
import kz.bilik.planning.policy.LineFlag;
import kz.bilik.planning.policy.LineRefusal;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.IinRefusal;

/** Files that were read into a plan, row by row. */
@ApplicationScoped
public class PlanImportStore {

    private static final int ROWS_AT_ONCE = 200;

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(PlanImport read, List<ImportRow> rows) {
        em.persist(read);
        em.flush();
        for (var first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            add(read.id(), rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE)));
        }
    }

    private void add(PlanImportId id, List<ImportRow> rows) {
        var sql = new NativeSql(
                "insert into plan_import_row (import_id, row_no, outcome, cells, problems, line_id) values ");
        for (var row : rows) {
            sql.add(row == rows.get(0) ? "(" : ", (", id.value())
                    .add(", ", row.rowNo())
                    .add(", ", row.outcome().name())
                    .add(", ", LineCellsConverter.written(row.cells()))
                    .add(", ", written(row.problems()))
                    .add(", nullif(", row.line() == null ? 0L : row.line().value())
                    .add(", 0))");
        }
        sql.on(em).executeUpdate();
    }

    public Optional<PlanImport> find(PlanImportId id) {
        return Optional.ofNullable(em.find(PlanImport.class, id.value()));
    }

    /** The newest first. */
    public List<PlanImport> of(PlanOwner owner) {
        return em.createQuery(
                        "select i from PlanImport i where i."
                                + (owner.district() != null ? "districtPlanId" : "regionPlanId")
                                + " = :owner order by i.id desc",
                        PlanImport.class)
                .setParameter(
                        "owner",
                        owner.district() != null
                                ? owner.district().value()
                                : owner.region().value())
                .getResultList();
    }

    public Map<RowOutcome, Integer> counts(PlanImportId id) {
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        new NativeSql("select outcome, count(*) from plan_import_row where import_id = ")
                .add("", id.value())
                .add(" group by outcome")
                .rows(em)
                .forEach(row -> counts.put(RowOutcome.valueOf(Column.text(row[0])), Column.integer(row[1])));
        return counts;
    }

    public List<ImportRow> rows(PlanImportId id) {
        return rows(select(id).add(" order by row_no").rows(em));
    }

    public List<ImportRow> page(PlanImportId id, PageRequest page) {
        return rows(filtered(id, page).add(" order by row_no").rows(em, page));
    }

    public long count(PlanImportId id, PageRequest page) {
        return counts(id).entrySet().stream()
                .filter(entry -> page.filters()
                        .getOrDefault("outcome", entry.getKey().name())
                        .equals(entry.getKey().name()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static NativeSql filtered(PlanImportId id, PageRequest page) {
        var sql = select(id);
        return page.filters().containsKey("outcome")
                ? sql.add(" and outcome = ", page.filters().get("outcome"))
                : sql;
    }

    private static NativeSql select(PlanImportId id) {
        return new NativeSql("select row_no, outcome, cells, problems, line_id, before_cells from plan_import_row"
                        + " where import_id = ")
                .add("", id.value());
    }

    private static List<ImportRow> rows(List<Object[]> found) {
        return found.stream()
                .map(row -> new ImportRow(
                        Column.integer(row[0]),
                        RowOutcome.valueOf(Column.text(row[1])),
                        LineCellsConverter.read(Column.text(row[2])),
                        problems(Column.text(row[3])),
                        row[4] == null ? null : new PlanLineId(Column.number(row[4])),
                        row[5] == null ? null : LineCellsConverter.read(Column.text(row[5]))))
                .toList();
    }

    /** What the row made of its line, and what the line was. */
    public void entered(
            PlanImportId id,
            int rowNo,
            PlanLineId line,
            LineCells now,
            LineCells before,
            Optional<PersonId> beforePerson) {
        new NativeSql("update plan_import_row set line_id = ")
                .add("", line.value())
                .add(", cells = ", LineCellsConverter.written(now))
                .add(", before_cells = nullif(", before == null ? "" : LineCellsConverter.written(before))
                .add(
                        ", ''), before_person = nullif(",
                        beforePerson.map(PersonId::value).orElse(0L))
                .add(", 0) where import_id = ", id.value())
                .add(" and row_no = ", rowNo)
                .on(em)
                .executeUpdate();
    }

    public Optional<PersonId> beforePerson(PlanImportId id, int rowNo) {
        return new NativeSql(
                        "select before_person from plan_import_row where before_person is not null and import_id = ")
                .add("", id.value()).add(" and row_no = ", rowNo).rows(em).stream()
                        .map(row -> new PersonId(Column.number(row[0])))
                        .findFirst();
    }

    /** Individual numbers do not stay in a file that came to nothing. */
    public void forgetRows(PlanImportId id) {
        new NativeSql("update plan_import_row set cells = json_remove(cells, '$.IIN') where import_id = ")
                .add("", id.value())
                .on(em)
                .executeUpdate();
    }

    private static String written(List<CellProblem> problems) {
        var array = Json.createArrayBuilder();
        problems.forEach(problem -> array.add(Json.createObjectBuilder()
                .add("column", problem.column().name())
                .add("code", problem.ground().name())));
        return array.build().toString();
    }

    private static List<CellProblem> problems(String stored) {
        var problems = new ArrayList<CellProblem>();
        try (var reader = Json.createReader(new StringReader(stored))) {
            reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(problem -> problems.add(new CellProblem(
                            LineColumn.valueOf(problem.getString("column")), ground(problem.getString("code")))));
        }
        return problems;
    }

    private static Ground ground(String code) {
        for (Ground[] grounds : new Ground[][] {LineRefusal.values(), IinRefusal.values(), LineFlag.values()}) {
            for (var ground : grounds) {
                if (ground.name().equals(code)) {
                    return ground;
                }
            }
        }
        throw new IllegalStateException("unknown ground " + code);
    }
}
