package kz.bilik.planning;

import java.time.Instant;
import java.util.Map;

/** A file that was read: what its rows would do or have done. */
public record ImportPreview(
        PlanImportId id,
        PlanOwner owner,
        ImportState state,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        Map<RowOutcome, Integer> counts) {

    public ImportPreview {
        counts = Map.copyOf(counts);
    }

    public int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int errors() {
        return count(RowOutcome.ERROR);
    }

    /** How many rows would come into the plan. */
    public int entering() {
        return count(RowOutcome.NEW) + count(RowOutcome.CHANGED) + count(RowOutcome.WARNING);
    }
}
