package kz.bilik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kz.bilik.bench.Race.Result;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.template.TemplateCatalog;

/**
 * The scores of a race that is under way, kept in a file: one that was broken off goes on with the round it was in. Scores of another build
 * are thrown away; builds are told apart by docgen's own fingerprint, the hash of what it makes.
 */
final class Scores {

    private final Path file;
    private final List<String> lines;

    Scores(Path file) throws IOException {
        this.file = file;
        var build = new DocumentMaker(new TemplateCatalog()).engine().fingerprint();
        var kept = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (kept.isEmpty() || !kept.get(0).equals(build)) {
            kept = List.of(build);
            Files.write(file, kept);
        }
        lines = kept;
    }

    /** What an entry has scored so far. */
    Result known(Entry entry, long coldMillis) {
        var result = new Result(coldMillis);
        for (var line : lines) {
            var words = line.split(" ", 3);
            if (words[0].equals(entry.name())) {
                (words[1].equals("1") ? result.alone() : result.inPairs()).add(Score.parse(words[2]));
            }
        }
        return result;
    }

    void add(Entry entry, int threads, Score score, Result result) throws IOException {
        (threads == 1 ? result.alone() : result.inPairs()).add(score);
        Files.writeString(file, entry.name() + " " + threads + " " + score.line() + "\n", StandardOpenOption.APPEND);
    }

    /** The race is over; the next one begins anew. */
    void forget() throws IOException {
        Files.delete(file);
    }
}
