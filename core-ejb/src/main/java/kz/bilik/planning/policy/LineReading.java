package kz.bilik.planning.policy;

import java.util.List;
import java.util.Optional;
import kz.bilik.planning.CellProblem;

/**
 * What a line says.
 *
 * @param content empty while there are problems
 * @param flags worth a second look
 */
public record LineReading(Optional<LineContent> content, List<CellProblem> problems, List<CellProblem> flags) {

    public LineReading {
        problems = List.copyOf(problems);
        flags = List.copyOf(flags);
    }
}
