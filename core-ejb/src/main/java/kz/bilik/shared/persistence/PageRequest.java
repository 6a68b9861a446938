package kz.bilik.shared.persistence;

import java.util.Map;

/**
 * A page of a list as the database is asked for it.
 *
 * @param first offset of the first row, from 0
 * @param size rows of a page, 1…500
 * @param sort name of a sortable column of the list, or empty for its natural order
 * @param filters column → text; unknown columns are ignored by the store
 */
public record PageRequest(int first, int size, String sort, boolean ascending, Map<String, String> filters) {

    public PageRequest {
        if (first < 0 || size < 1 || size > 500) {
            throw new IllegalArgumentException("page " + first + "+" + size);
        }
        filters = Map.copyOf(filters);
    }
}
