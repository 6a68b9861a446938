package kz.bilik.application;

import java.util.List;
import kz.bilik.application.policy.PriorityRank;

/**
 * Who comes first for the places of a programme.
 *
 * @param places that the plan has
 * @param approved whether those places are approved; otherwise the plan is still in work
 * @param given how many of them are given by name
 */
public record PriorityList(
        String programmeCode, int studyYear, int places, boolean approved, long given, List<PriorityRow> rows) {

    public PriorityList {
        rows = List.copyOf(rows);
    }

    public boolean isShort() {
        return rows.size() > places;
    }

    /**
     * An applicant with the facts that his place in the list follows from.
     *
     * @param outOfTurn has a place although others before him have none and places end above him
     */
    public record PriorityRow(PriorityRank rank, ApplicationRow application, boolean outOfTurn) {}
}
