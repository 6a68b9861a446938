package kz.bilik.planning;

import java.util.EnumMap;
import java.util.Map;

/** A line of the plan form as it was typed: nothing is known about it yet. Empty cells are left out. */
public record LineCells(Map<LineColumn, String> cells) {

    public LineCells {
        var kept = new EnumMap<LineColumn, String>(LineColumn.class);
        cells.forEach((column, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(column, text.strip());
            }
        });
        cells = Map.copyOf(kept);
    }

    /** The text of a cell; empty when nothing stands there. */
    public String get(LineColumn column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(LineColumn column) {
        return cells.containsKey(column);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public LineCells with(LineColumn column, String text) {
        var changed = new EnumMap<LineColumn, String>(LineColumn.class);
        changed.putAll(cells);
        changed.put(column, text);
        return new LineCells(changed);
    }
}
