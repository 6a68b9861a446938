package kz.bilik.nedb.policy;

import static kz.bilik.nedb.policy.LayoutRefusal.FIXED_VALUE_MISSING;
import static kz.bilik.nedb.policy.LayoutRefusal.HEADING_MISSING;
import static kz.bilik.nedb.policy.LayoutRefusal.HEADING_TWICE;
import static kz.bilik.nedb.policy.LayoutRefusal.KEY_TWICE;
import static kz.bilik.nedb.policy.LayoutRefusal.KEY_WRONG;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_LANGUAGE_UNKNOWN;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_REASON_MISSING;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_TOO_WIDE;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_WITHOUT_COLUMNS;
import static kz.bilik.nedb.policy.LayoutRefusal.LAYOUT_WITHOUT_PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.bilik.nedb.ExportLayout;
import kz.bilik.nedb.LayoutColumn;
import kz.bilik.nedb.NedbField;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a file can be laid out so.
 *
 * <p>Paragraph 18 leaves the form to another order, so columns and their order are free; but a row must say whose it is, and a column what it holds.
 */
@Paragraph("18")
public final class LayoutPolicy {

    private static final int MOST_COLUMNS = 60;
    private static final Set<String> LANGUAGES = Set.of("kk", "ru");

    public Ruling decide(ExportLayout layout, String reason) {
        var grounds = new ArrayList<Ground>();
        if (!LANGUAGES.contains(layout.language())) {
            grounds.add(LAYOUT_LANGUAGE_UNKNOWN);
        }
        var columns = layout.columns();
        if (columns.isEmpty()) {
            grounds.add(LAYOUT_WITHOUT_COLUMNS);
        } else if (columns.stream().noneMatch(column -> column.field() == NedbField.IIN)) {
            grounds.add(LAYOUT_WITHOUT_PERSON);
        }
        if (columns.size() > MOST_COLUMNS) {
            grounds.add(LAYOUT_TOO_WIDE);
        }
        if (columns.stream().anyMatch(column -> column.heading().isBlank())) {
            grounds.add(HEADING_MISSING);
        }
        if (isDoubled(columns, column -> column.heading().strip())) {
            grounds.add(HEADING_TWICE);
        }
        if (!columns.stream().allMatch(column -> column.key().matches("[A-Za-z][A-Za-z0-9_]{0,39}"))) {
            grounds.add(KEY_WRONG);
        }
        if (isDoubled(columns, LayoutColumn::key)) {
            grounds.add(KEY_TWICE);
        }
        if (columns.stream()
                .anyMatch(column ->
                        column.field() == NedbField.FIXED && column.fixed().isBlank())) {
            grounds.add(FIXED_VALUE_MISSING);
        }
        if (reason == null || reason.isBlank()) {
            grounds.add(LAYOUT_REASON_MISSING);
        }
        return new Ruling(grounds);
    }

    private static boolean isDoubled(List<LayoutColumn> columns, Function<LayoutColumn, String> text) {
        var given = columns.stream().map(text).filter(one -> !one.isBlank()).toList();
        return given.stream().distinct().count() < given.size();
    }
}
