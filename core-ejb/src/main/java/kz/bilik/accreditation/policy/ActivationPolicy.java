package kz.bilik.accreditation.policy;

import java.util.ArrayList;
import java.util.stream.Stream;
import kz.bilik.accreditation.MemberCategory;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a working group begins its work: paragraph 6 wants at least five members, and a chair and a secretary to lead and to write. The paragraph lists where
 * members come from without demanding each, so a source without a member is only marked.
 */
@Paragraph("6")
public final class ActivationPolicy {

    public Ruling decide(ActivationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.members() < facts.minMembers()) {
            grounds.add(ActivationRefusal.TOO_FEW_MEMBERS);
        }
        if (facts.count(MemberRole.CHAIR) != 1) {
            grounds.add(ActivationRefusal.ONE_CHAIR_NEEDED);
        }
        if (facts.count(MemberRole.SECRETARY) != 1) {
            grounds.add(ActivationRefusal.ONE_SECRETARY_NEEDED);
        }
        return new Ruling(grounds);
    }

    /** What is marked and does not refuse. */
    public Ruling flags(ActivationFacts facts) {
        return new Ruling(Stream.of(MemberCategory.values())
                .filter(category -> !facts.categories().contains(category))
                .map(ActivationRefusal::without)
                .map(Ground.class::cast)
                .toList());
    }
}
