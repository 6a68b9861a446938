package kz.bilik.planning;

import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.shared.text.LocalText;

/**
 * The head of a plan form: whose it is, where it stands and what it holds.
 *
 * @param title the department, or the region for its own lines
 * @param state word for people: a {@link DistrictPlanState} or a {@link RegionPlanState}
 * @param writable whether the caller may write in it now
 * @param lastDay the last day that is in time
 * @param overdue whether handing it in now needs a reason
 */
public record PlanForm(
        PlanOwner owner,
        CycleSummary cycle,
        String regionKato,
        LocalText title,
        Enum<?> state,
        boolean writable,
        LineCount count,
        LocalDate lastDay,
        boolean overdue,
        Instant submittedAt,
        boolean late,
        String lateReason,
        String remarks,
        long undecidedNeeds) {}
