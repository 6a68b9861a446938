package kz.bilik.planning.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a file may be read, brought into the plan, or taken out of it again.
 *
 * <p>Paragraph 11: the district's plan holds what the district means, so a file with mistakes comes in only as a whole without them or by the
 * explicit wish to leave them out, and leaves again until the plan is handed in.
 */
@Paragraph("11")
public final class ImportPolicy {

    private static final int MOST_ROWS = 5000;

    public Ruling read(ImportFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.rows() == 0) {
            grounds.add(ImportRefusal.IMPORT_EMPTY);
        }
        if (facts.rows() > MOST_ROWS) {
            grounds.add(ImportRefusal.IMPORT_TOO_LONG);
        }
        return new Ruling(grounds);
    }

    public Ruling confirm(ImportFacts facts) {
        return facts.mistakes() > 0 && !facts.validOnly()
                ? Ruling.refused(ImportRefusal.ROWS_WITH_MISTAKES)
                : Ruling.allowed();
    }

    public Ruling undo(ImportFacts facts) {
        return facts.used() ? Ruling.refused(ImportRefusal.IMPORT_USED) : Ruling.allowed();
    }
}
