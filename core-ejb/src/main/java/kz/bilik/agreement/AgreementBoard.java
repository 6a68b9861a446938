package kz.bilik.agreement;

import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseDetail;

/**
 * How far the agreements of a course have come, and who has none.
 *
 * @param without names of the listeners without an agreement, in Kazakh order
 */
public record AgreementBoard(CourseDetail course, Map<AgreementState, Long> counts, List<String> without) {

    public AgreementBoard {
        counts = Map.copyOf(counts);
        without = List.copyOf(without);
    }

    public long count(AgreementState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Prepared, and not offered yet. */
    public long toOffer() {
        return count(AgreementState.DRAFT);
    }

    /** Signed by the listener, and not by the institute yet. */
    public long toCountersign() {
        return count(AgreementState.SIGNED_BY_LISTENER);
    }

    /** Whose agreement is not signed by both sides. */
    public long unsigned() {
        return toOffer() + count(AgreementState.OFFERED) + toCountersign() + without.size();
    }
}
