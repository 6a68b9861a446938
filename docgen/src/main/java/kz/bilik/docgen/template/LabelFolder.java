package kz.bilik.docgen.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder where an administrator puts label files of his own, and the folder where every set that was ever in use is kept, so that a paper
 * made with earlier words can be made again. A journal there tells which set was in use from when on.
 */
@ApplicationScoped
public class LabelFolder {

    private static final Pattern SET = Pattern.compile("[0-9a-f]{64}");
    private static final ZoneId COUNTRY = ZoneId.of("Asia/Almaty");
    private static final String JOURNAL = "journal";

    private record Use(Instant from, String set) {}

    private Optional<Path> folder;
    private Optional<Path> kept;
    private Clock clock;

    protected LabelFolder() {}

    @Inject
    public LabelFolder(
            @ConfigProperty(name = "bilik.docgen.labels") Optional<String> folder,
            @ConfigProperty(name = "bilik.docgen.labels.kept") Optional<String> kept) {
        this(folder.map(Path::of), kept.map(Path::of), Clock.systemUTC());
    }

    public LabelFolder(Optional<Path> folder, Optional<Path> kept, Clock clock) {
        this.folder = folder;
        this.kept = kept.or(() -> folder.map(path -> path.resolve("kept")));
        this.clock = clock;
    }

    static LabelFolder none() {
        return new LabelFolder(Optional.empty(), Optional.empty(), Clock.systemUTC());
    }

    LabelSet current() {
        return folder.map(LabelFolder::read).orElse(LabelSet.of(new TreeMap<>()));
    }

    private static LabelSet read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var entries = Files.list(folder)) {
            for (var entry : entries.filter(Files::isRegularFile).toList()) {
                files.put(entry.getFileName().toString(), Files.readAllBytes(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of label files cannot be read: " + folder, e);
        }
        return LabelSet.of(files);
    }

    /** Keeps a set that is taken into use, and when; a set that goes on in use is kept already. */
    void keep(LabelSet set) {
        if (kept.isEmpty() || lastUse().equals(set.sha256())) {
            return;
        }
        var place = kept.get();
        try {
            Files.createDirectories(place);
            if (!set.files().isEmpty() && !Files.exists(place.resolve(set.sha256()))) {
                var unfinished = Files.createTempDirectory(place, "set");
                for (var file : set.files().entrySet()) {
                    Files.write(unfinished.resolve(file.getKey()), file.getValue());
                }
                Files.move(unfinished, place.resolve(set.sha256()), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.writeString(
                    place.resolve(JOURNAL),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + set.sha256() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Label files in use must be kept, and " + place + " cannot be written", e);
        }
    }

    private String lastUse() {
        var uses = uses();
        return uses.isEmpty() ? LabelSet.NONE : uses.get(uses.size() - 1).set();
    }

    Optional<LabelSet> kept(String sha256) {
        return kept.filter(place -> SET.matcher(sha256).matches())
                .map(place -> place.resolve(sha256))
                .filter(Files::isDirectory)
                .map(LabelFolder::read)
                .filter(set -> set.sha256().equals(sha256));
    }

    /** The hash of the set that was in use at the end of a day of Kazakhstan. */
    String inUse(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(COUNTRY).toInstant();
        return uses().stream()
                .filter(use -> use.from().isBefore(end))
                .map(Use::set)
                .reduce((earlier, later) -> later)
                .orElse(LabelSet.NONE);
    }

    private List<Use> uses() {
        var journal = kept.map(place -> place.resolve(JOURNAL)).filter(Files::exists);
        if (journal.isEmpty()) {
            return List.of();
        }
        try {
            return Files.readAllLines(journal.get(), StandardCharsets.UTF_8).stream()
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Use(Instant.parse(parts[0]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of label files cannot be read", e);
        }
    }
}
