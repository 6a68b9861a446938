package kz.bilik.planning;

import java.util.List;

/**
 * A line of the plan form as the page shows it.
 *
 * @param cells as typed; the individual number of a recognised person is masked
 * @param complete whether the line counts
 * @param problems beside their cells
 * @param version what the page saw; a change by someone else has another one
 */
public record PlanLine(PlanLineId id, LineCells cells, boolean complete, List<CellProblem> problems, int version) {

    public PlanLine {
        problems = List.copyOf(problems);
    }
}
