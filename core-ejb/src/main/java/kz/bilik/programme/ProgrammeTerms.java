package kz.bilik.programme;

import java.util.LinkedHashSet;
import java.util.Set;
import kz.bilik.organisation.PositionGroup;

/**
 * How a programme is taught and to whom.
 *
 * @param distance whether it may be taught at a distance; always for the mixed form (paragraph 4)
 * @param languages of {@code kk}, {@code ru}, {@code en}
 */
public record ProgrammeTerms(
        CourseForm form, boolean distance, Delivery delivery, Set<String> languages, Set<PositionGroup> targetGroups) {

    public ProgrammeTerms {
        distance = distance || form == CourseForm.MIXED;
        languages = Set.copyOf(new LinkedHashSet<>(languages));
        targetGroups = Set.copyOf(targetGroups);
    }

    /** What holds for a programme that is taken over with a finished course. */
    public static ProgrammeTerms usual() {
        return new ProgrammeTerms(
                CourseForm.WITH_PAID_LEAVE,
                false,
                Delivery.ONE_TIME,
                Set.of("kk"),
                Set.of(PositionGroup.HEAD, PositionGroup.METHODOLOGIST, PositionGroup.PEDAGOGUE));
    }
}
