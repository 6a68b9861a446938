package kz.bilik.secondchance;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseId;

/**
 * What a listener asks for.
 *
 * @param reason null for a reassessment
 * @param wishedOn day of a reassessment; null when it is left to the institute
 * @param stream where a transfer or a completion leads; otherwise null
 */
public record AskChance(
        ChanceKind kind,
        ValidReason reason,
        String explanation,
        LocalDate wishedOn,
        CourseId stream,
        List<ProofUpload> proofs) {

    public AskChance {
        proofs = List.copyOf(proofs);
    }
}
