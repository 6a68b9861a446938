package kz.bilik.planning;

import java.util.Set;

/**
 * A row of the plan's file.
 *
 * @param rowNo row of the sheet, from 1
 * @param line which line of the plan it is about; null for a row that names none
 * @param formulas columns in which a formula stands instead of a value
 */
public record SheetRow(int rowNo, PlanLineId line, LineCells cells, Set<LineColumn> formulas) {

    public SheetRow {
        formulas = Set.copyOf(formulas);
    }
}
