package kz.bilik.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.policy.LineContent;
import kz.bilik.planning.policy.LinePolicy;
import kz.bilik.planning.policy.LineReading;
import kz.bilik.planning.policy.LineReference;
import kz.bilik.planning.policy.LineRefusal;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.text.Iin;

/** Turns typed cells into lines, for the form, the file and the needs alike. */
@ApplicationScoped
public class LineWriting {

    private final LinePolicy policy = new LinePolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private PersonService persons;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SettingsService settings;

    @Inject
    private Clock clock;

    public LineReference reference(int year) {
        return new LineReference(
                programmes.approved().stream().collect(Collectors.toMap(ApprovedProgramme::code, Function.identity())),
                year,
                settings.on(LocalDate.now(clock)).certificateValidYears());
    }

    /** @param masked the number of the person whom the line names already, as pages and files show it */
    public LineReading read(LineCells cells, LineReference reference, Optional<String> masked) {
        return policy.read(cells, reference, keepsPerson(cells, masked));
    }

    private static boolean keepsPerson(LineCells cells, Optional<String> masked) {
        return masked.isPresent() && masked.get().equals(cells.get(LineColumn.IIN));
    }

    public Map<PersonId, String> masked(List<PlanLineRow> lines) {
        return persons.masked(
                lines.stream().flatMap(line -> line.person().stream()).toList());
    }

    /**
     * Writes what was typed into the line: as a line that counts, or only kept when something is wrong. What is wrong is answered.
     *
     * @param known whom the masked number stands for
     * @param masked the number of that person as pages and files show it
     */
    public List<CellProblem> write(
            PlanLineRow line,
            LineCells cells,
            LineReference reference,
            Optional<PersonId> known,
            Optional<String> masked,
            String by) {
        var reading = read(cells, reference, masked);
        var person = known.filter(id -> keepsPerson(cells, masked));
        if (reading.content().isEmpty()) {
            keep(line, cells, person, by);
            return reading.problems();
        }
        var content = reading.content().get();
        var named = person.or(() -> Optional.ofNullable(content.iin())
                .map(iin -> persons.introduce(Map.of(iin, content.name())).get(iin)));
        var key = key(content, named);
        if (store.isTaken(line.owner(), key, line.id().value())) {
            keep(line, cells, person, by);
            return List.of(duplicate(content));
        }
        line.say(content, named.orElse(null), key, by, clock.instant());
        return List.of();
    }

    /** The number of a person whom the line named is not lost with a half-typed line. */
    private void keep(PlanLineRow line, LineCells cells, Optional<PersonId> person, String by) {
        line.keep(cells, person.orElse(null), by, clock.instant());
    }

    /** What is wrong with lines that are not complete, and worth a second look in those that are. */
    public List<CellProblem> problems(PlanLineRow line, LineReference reference, Optional<String> masked) {
        var cells = shown(line, masked, true);
        var reading = read(cells, reference, masked);
        var problems = new ArrayList<>(reading.problems());
        if (!line.complete() && problems.isEmpty()) {
            problems.add(duplicate(reading.content().orElseThrow()));
        }
        problems.addAll(reading.flags());
        return problems;
    }

    public LineCells shown(PlanLineRow line, Optional<String> masked, boolean names) {
        var cells =
                masked.map(number -> line.typed().with(LineColumn.IIN, number)).orElse(line.typed());
        return names
                ? cells
                : cells.with(LineColumn.IIN, null)
                        .with(LineColumn.SURNAME, null)
                        .with(LineColumn.NAME, null)
                        .with(LineColumn.PATRONYMIC, null)
                        .with(LineColumn.NOTE, null);
    }

    public String key(LineContent content, Optional<PersonId> person) {
        return key(content, person.map(id -> String.valueOf(id.value())).orElse(""));
    }

    /** The same for a person who is not known yet, so that a file finds the second row of one person. */
    public String key(LineContent content, Iin unknown) {
        return key(content, unknown.digits());
    }

    private static String key(LineContent content, String person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(content.identity(person).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public static CellProblem duplicate(LineContent content) {
        return new CellProblem(content.named() ? LineColumn.IIN : LineColumn.HEADCOUNT, LineRefusal.DUPLICATE_LINE);
    }
}
