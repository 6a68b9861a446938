package kz.bilik.planning;

import java.util.List;

/**
 * A row of a file and what it would do.
 *
 * @param rowNo row of the sheet
 * @param line the line that it changes, or the one it made; null for a row that makes none
 * @param before what the line said before; null for a new one
 */
public record ImportRow(
        int rowNo, RowOutcome outcome, LineCells cells, List<CellProblem> problems, PlanLineId line, LineCells before) {

    public ImportRow {
        problems = List.copyOf(problems);
    }
}
