package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.planning.PlanWorkbook.Written;
import kz.bilik.planning.model.PlanImport;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.policy.ImportFacts;
import kz.bilik.planning.policy.ImportPolicy;
import kz.bilik.planning.policy.LinePolicy;
import kz.bilik.planning.policy.LineReference;
import kz.bilik.planning.policy.LineRefusal;
import kz.bilik.planning.policy.LineTerms;
import kz.bilik.planning.store.PlanImportStore;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.GroundTexts;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/**
 * The plan form by way of Excel: a file is read and judged row by row while nothing is written, then confirmed as a whole or without its
 * mistakes, and can be taken out again until the plan is handed in.
 */
@Stateless
@RolesAllowed({DISTRICT_EDU, REGION_EDU})
public class PlanImportService {

    private static final Logger LOG = Logger.getLogger(PlanImportService.class.getName());
    private static final int FIRST_ROW = 3;
    private static final int LONGEST_NAME = 200;

    private final ImportPolicy policy = new ImportPolicy();
    private final LinePolicy linePolicy = new LinePolicy();
    private final PlanWorkbook workbook = new PlanWorkbook();

    @Inject
    private PlanningStore store;

    @Inject
    private PlanImportStore imports;

    @Inject
    private PlanAccess access;

    @Inject
    private PlanFormService forms;

    @Inject
    private LineWriting writing;

    @Inject
    private PersonService persons;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SettingsService settings;

    @Inject
    private LinePlaces places;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The form as a file with its lists: the lines that stand in the plan, to be changed and added to. */
    public void writeForm(PlanOwner owner, String language, OutputStream out) throws IOException {
        requireOwn(owner);
        var lines = store.allLines(owner);
        var masked = writing.masked(lines);
        var rows = new ArrayList<Written>();
        for (var line : lines) {
            rows.add(new Written(
                    FIRST_ROW + rows.size(),
                    line.id(),
                    writing.shown(line, line.person().map(masked::get), true),
                    null,
                    null));
        }
        workbook.write(out, language, programmes.approved(), rows, false);
        LOG.info(() -> "plan form written to file lines=%d".formatted(rows.size()));
    }

    /** Reads and judges; nothing of it is in the plan yet. */
    public PlanImportId read(PlanOwner owner, String fileName, byte[] file) {
        var cycle = forms.writable(owner);
        var sheet = workbook.read(file);
        refuseIf(policy.read(new ImportFacts(sheet.size(), 0, false, false)));
        var rows = new Judging(owner, cycle.year(), sheet).rows();
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        var read = PlanImport.read(owner, name, access.caller(), clock.instant());
        imports.add(read, rows);
        audit.record(PlanFormService.entry("PLAN_FILE_READ", owner)
                .with("import", read.id().value())
                .with("rows", rows.size()));
        LOG.info(() -> "plan file read import=%d rows=%d".formatted(read.id().value(), rows.size()));
        return read.id();
    }

    public List<ImportPreview> imports(PlanOwner owner) {
        requireOwn(owner);
        return imports.of(owner).stream().map(this::preview).toList();
    }

    public ImportPreview preview(PlanImportId id) {
        return preview(own(id));
    }

    public Page<ImportRow> rows(PlanImportId id, PageRequest page) {
        own(id);
        return new Page<>(imports.page(id, page), imports.count(id, page));
    }

    private PlanningLines linesOf(List<ImportRow> rows, PlanOwner owner) {
        return new PlanningLines(store.allLines(owner).stream()
                .collect(Collectors.toMap(line -> line.id().value(), line -> line)));
    }

    private record PlanningLines(Map<Long, PlanLineRow> byId) {

        Optional<PlanLineRow> find(PlanLineId id) {
            return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id.value()));
        }
    }

    /**
     * Brings the rows into the plan.
     *
     * @param validOnly whether rows with mistakes are left out; otherwise one of them holds all back
     */
    public int confirm(PlanImportId id, boolean validOnly) {
        var read = own(id);
        var owner = read.owner();
        var cycle = forms.writable(owner);
        var counts = imports.counts(id);
        refuseIf(policy.confirm(new ImportFacts(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(RowOutcome.ERROR, 0),
                validOnly,
                false)));
        read.confirm(clock.instant());
        var reference = writing.reference(cycle.year());
        var entering = imports.rows(id).stream()
                .filter(row -> row.outcome() != RowOutcome.ERROR && row.outcome() != RowOutcome.UNCHANGED)
                .toList();
        introduce(entering, reference);
        var lines = linesOf(entering, owner);
        var region = forms.regionOf(owner);
        for (var row : entering) {
            enter(id, row, lines, owner, cycle.id(), region, reference);
        }
        imports.forgetRows(id);
        audit.record(PlanFormService.entry("PLAN_FILE_CONFIRMED", owner)
                .with("import", id.value())
                .with("rows", entering.size()));
        LOG.info(() -> "plan file confirmed import=%d rows=%d".formatted(id.value(), entering.size()));
        return entering.size();
    }

    /** All persons of the file at once, so that each line finds its own known. */
    private void introduce(List<ImportRow> rows, LineReference reference) {
        var named = new LinkedHashMap<Iin, PersonName>();
        rows.forEach(row -> writing.read(row.cells(), reference, Optional.empty())
                .content()
                .filter(content -> content.iin() != null)
                .ifPresent(content -> named.put(content.iin(), content.name())));
        persons.introduce(named);
    }

    private void enter(
            PlanImportId id,
            ImportRow row,
            PlanningLines lines,
            PlanOwner owner,
            CycleId cycle,
            String region,
            LineReference reference) {
        var known = lines.find(row.line());
        if (row.line() != null && known.isEmpty()) {
            throw new StaleException("plan_line", row.line().value());
        }
        var line = known.orElseGet(() -> PlanLineRow.of(owner, cycle, region));
        var before = known.map(PlanLineRow::typed).orElse(null);
        var beforePerson = line.person();
        var masked = beforePerson.flatMap(
                person -> Optional.ofNullable(persons.masked(List.of(person)).get(person)));
        var taken = known.map(standing -> places.taken(standing.id())).orElse(0L);
        var terms = taken == 0 ? null : terms(line);
        var problems = writing.write(line, row.cells(), reference, beforePerson, masked, access.caller());
        refuseIf(linePolicy.change(taken, terms, terms(line)));
        if (!problems.isEmpty()) {
            throw new StaleException("plan_import", id.value());
        }
        if (known.isEmpty()) {
            store.add(line);
        }
        imports.entered(id, row.rowNo(), line.id(), line.typed(), before, beforePerson);
    }

    public void discard(PlanImportId id) {
        var read = own(id);
        read.discard();
        imports.forgetRows(id);
        audit.record(PlanFormService.entry("PLAN_FILE_DISCARDED", read.owner()).with("import", id.value()));
        LOG.info(() -> "plan file discarded import=%d".formatted(id.value()));
    }

    /** Takes out what the file brought in. A line that was changed by hand since, or gives a place to somebody, stays and is named. */
    public UndoReceipt undo(PlanImportId id) {
        var read = own(id);
        var owner = read.owner();
        var form = forms.form(owner);
        refuseIf(policy.undo(new ImportFacts(0, 0, false, !form.writable())));
        var cycle = forms.writable(owner);
        read.undo(clock.instant());
        var reference = writing.reference(cycle.year());
        var rows = imports.rows(id).stream()
                .filter(row -> row.line() != null)
                .filter(row -> row.outcome() != RowOutcome.ERROR && row.outcome() != RowOutcome.UNCHANGED)
                .toList();
        var lines = linesOf(rows, owner);
        var kept = new ArrayList<Integer>();
        var removed = 0;
        var restored = 0;
        for (var row : rows) {
            var line = lines.find(row.line())
                    .filter(found -> found.typed().equals(row.cells()))
                    .filter(found -> places.taken(found.id()) == 0);
            if (line.isEmpty()) {
                kept.add(row.rowNo());
            } else if (row.before() == null) {
                store.remove(line.get());
                removed++;
            } else {
                restore(id, row, line.get(), reference);
                restored++;
            }
        }
        audit.record(PlanFormService.entry("PLAN_FILE_UNDONE", owner)
                .with("import", id.value())
                .with("removed", removed)
                .with("restored", restored)
                .with("kept", kept.size()));
        LOG.info(() -> "plan file undone import=%d kept=%d".formatted(id.value(), kept.size()));
        return new UndoReceipt(removed, restored, kept);
    }

    private static LineTerms terms(PlanLineRow line) {
        return line.complete() ? new LineTerms(line.programmeCode(), line.group(), line.headcount()) : null;
    }

    private void restore(PlanImportId id, ImportRow row, PlanLineRow line, LineReference reference) {
        var person = imports.beforePerson(id, row.rowNo());
        var masked = person.flatMap(
                known -> Optional.ofNullable(persons.masked(List.of(known)).get(known)));
        var cells =
                masked.map(number -> row.before().with(LineColumn.IIN, number)).orElse(row.before());
        writing.write(line, cells, reference, person, masked, access.caller());
    }

    /** The same file with what Bilik says about each row. */
    public void writeStatus(PlanImportId id, String language, OutputStream out) throws IOException {
        var read = own(id);
        var lines = linesOf(List.of(), read.owner());
        var masked = writing.masked(List.copyOf(lines.byId().values()));
        var rules = settings.on(LocalDate.now(clock)).asMap();
        var rows = imports.rows(id).stream()
                .map(row -> {
                    var number =
                            lines.find(row.line()).flatMap(PlanLineRow::person).map(masked::get);
                    var cells = row.cells().has(LineColumn.IIN) || number.isEmpty()
                            ? row.cells()
                            : row.cells().with(LineColumn.IIN, number.get());
                    return new Written(row.rowNo(), row.line(), cells, row.outcome(), remark(row, language, rules));
                })
                .toList();
        workbook.write(out, language, programmes.approved(), rows, true);
        LOG.info(() -> "plan file written back import=%d".formatted(id.value()));
    }

    private static String remark(ImportRow row, String language, Map<String, String> rules) {
        return row.problems().stream()
                .map(problem -> "%s%d %s: %s"
                        .formatted(
                                PlanWorkbook.letter(problem.column()),
                                row.rowNo(),
                                problem.ground().name(),
                                GroundTexts.of(problem.ground(), rules).in(language)))
                .collect(Collectors.joining(" "));
    }

    private ImportPreview preview(PlanImport read) {
        return new ImportPreview(
                read.id(),
                read.owner(),
                read.state(),
                read.fileName(),
                read.uploadedBy(),
                read.uploadedAt(),
                imports.counts(read.id()));
    }

    private PlanImport own(PlanImportId id) {
        return imports.find(id)
                .filter(read -> access.owns(read.owner()))
                .orElseThrow(() -> access.denied("plan_import", id.value()));
    }

    private void requireOwn(PlanOwner owner) {
        if (owner.district() != null) {
            access.ownDistrict(owner.district());
        } else {
            access.ownRegion(owner.region());
        }
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }

    /** Looks at the rows of one file beside the lines of the plan. */
    private final class Judging {

        private final List<SheetRow> sheet;
        private final LineReference reference;
        private final Map<Long, PlanLineRow> byId = new HashMap<>();
        private final Map<String, PlanLineRow> byKey = new HashMap<>();
        private final Map<PersonId, String> masked;
        private final Map<Iin, PersonId> known;
        private final Set<String> seen = new HashSet<>();

        Judging(PlanOwner owner, int year, List<SheetRow> sheet) {
            this.sheet = sheet;
            reference = writing.reference(year);
            var lines = store.allLines(owner);
            lines.forEach(line -> {
                byId.put(line.id().value(), line);
                if (line.complete()) {
                    byKey.put(line.mergeKey(), line);
                }
            });
            masked = writing.masked(lines);
            known = persons.known(sheet.stream()
                    .map(row -> Iin.parse(row.cells().get(LineColumn.IIN)))
                    .filter(reading -> reading.isValid())
                    .map(reading -> reading.iin())
                    .collect(Collectors.toSet()));
        }

        List<ImportRow> rows() {
            return sheet.stream().map(this::row).toList();
        }

        private ImportRow row(SheetRow row) {
            var named = Optional.ofNullable(row.line()).map(id -> byId.get(id.value()));
            var number = named.flatMap(PlanLineRow::person).map(masked::get);
            var reading = writing.read(row.cells(), reference, number);
            var problems = new ArrayList<>(reading.problems());
            row.formulas().forEach(column -> {
                problems.removeIf(problem -> problem.column() == column);
                problems.add(new CellProblem(column, LineRefusal.CELL_WITH_FORMULA));
            });
            if (!problems.isEmpty()) {
                return row(row, RowOutcome.ERROR, row.cells(), problems, named);
            }
            var content = reading.content().orElseThrow();
            var person = content.iin() == null
                    ? named.flatMap(PlanLineRow::person).filter(kept -> content.named())
                    : Optional.ofNullable(known.get(content.iin()));
            var key = content.iin() != null && person.isEmpty()
                    ? writing.key(content, content.iin())
                    : writing.key(content, person);
            var standing = Optional.ofNullable(byKey.get(key));
            var current = named.or(() -> standing);
            if (!seen.add(key)
                    || standing.isPresent()
                            && current.filter(line -> line == standing.get()).isEmpty()) {
                return row(row, RowOutcome.ERROR, row.cells(), List.of(LineWriting.duplicate(content)), named);
            }
            if (current.isPresent() && isSame(current.get(), content.cells(), person)) {
                return row(row, RowOutcome.UNCHANGED, content.cells(), List.of(), current);
            }
            var outcome = !reading.flags().isEmpty()
                    ? RowOutcome.WARNING
                    : current.isPresent() ? RowOutcome.CHANGED : RowOutcome.NEW;
            return row(row, outcome, content.cells(), reading.flags(), current);
        }

        private static boolean isSame(PlanLineRow line, LineCells cells, Optional<PersonId> person) {
            return line.complete()
                    && line.person().equals(person)
                    && line.typed().with(LineColumn.IIN, null).equals(cells.with(LineColumn.IIN, null));
        }

        private static ImportRow row(
                SheetRow row,
                RowOutcome outcome,
                LineCells cells,
                List<CellProblem> problems,
                Optional<PlanLineRow> line) {
            return new ImportRow(
                    row.rowNo(),
                    outcome,
                    cells,
                    problems,
                    line.map(PlanLineRow::id).orElse(null),
                    null);
        }
    }
}
