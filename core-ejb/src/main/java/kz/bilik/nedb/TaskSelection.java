package kz.bilik.nedb;

import java.util.List;
import java.util.Map;

/**
 * Tasks that are dealt with at once: those that were ticked, or all that a filter finds.
 *
 * @param ids null when the filter chooses
 * @param filters column → text, as of the list
 */
public record TaskSelection(List<NedbTaskId> ids, Map<String, String> filters) {

    public TaskSelection {
        ids = ids == null ? null : List.copyOf(ids);
        filters = Map.copyOf(filters);
    }

    public static TaskSelection of(List<NedbTaskId> ids) {
        return new TaskSelection(ids, Map.of());
    }

    public static TaskSelection found(Map<String, String> filters) {
        return new TaskSelection(null, filters);
    }
}
