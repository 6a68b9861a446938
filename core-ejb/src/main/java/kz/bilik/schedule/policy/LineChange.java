package kz.bilik.schedule.policy;

import java.util.Objects;
import kz.bilik.schedule.LineDraft;
import kz.bilik.shared.regulation.Paragraph;

/**
 * Whether a change of a line asks for agreement anew.
 *
 * <p>Paragraph 14: what was agreed are the days, the hours, the topic, the places of the regions and the funding. Topic and hours are those
 * of the programme version. Trainer, place, form and language may change without asking again.
 */
@Paragraph("14")
public final class LineChange {

    public boolean resets(LineDraft before, LineDraft after) {
        return !before.programme().equals(after.programme())
                || !Objects.equals(before.start(), after.start())
                || !Objects.equals(before.end(), after.end())
                || !before.stages().equals(after.stages())
                || before.funding() != after.funding()
                || !before.quota().equals(after.quota());
    }
}
