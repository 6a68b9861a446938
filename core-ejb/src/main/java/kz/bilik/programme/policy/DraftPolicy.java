package kz.bilik.programme.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a programme or a version of it may be begun.
 *
 * <p>Paragraph 16: a course is governed by one curriculum, so a code names one programme and only one version of it is on its way.
 */
@Paragraph("16")
public final class DraftPolicy {

    public Ruling decide(DraftFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.code().matches("[\\p{L}\\d][\\p{L}\\d._/-]{1,39}")) {
            grounds.add(DraftRefusal.CODE_MALFORMED);
        }
        if (facts.codeTaken()) {
            grounds.add(DraftRefusal.CODE_TAKEN);
        }
        if (facts.versionOpen()) {
            grounds.add(DraftRefusal.VERSION_OPEN);
        }
        return new Ruling(grounds);
    }
}
