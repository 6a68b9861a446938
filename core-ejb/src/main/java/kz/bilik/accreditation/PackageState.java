package kz.bilik.accreditation;

import java.util.Set;

/** Life of a document package (paragraphs 5–7). After a refusal a new package is made and linked; the refused one stays as it was. */
public enum PackageState {
    DRAFT,
    SUBMITTED,
    RECEIVED,
    FORWARDED,
    UNDER_REVIEW,
    COMPLIANT,
    NON_COMPLIANT,
    WITHDRAWN,
    OUTDATED;

    public Set<PackageState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> Set.of(FORWARDED, WITHDRAWN);
            case FORWARDED -> Set.of(UNDER_REVIEW);
            case UNDER_REVIEW -> Set.of(COMPLIANT, NON_COMPLIANT);
            case COMPLIANT -> Set.of(OUTDATED);
            case NON_COMPLIANT, WITHDRAWN, OUTDATED -> Set.of();
        };
    }

    /** Whether the working group still has to decide on it. */
    public boolean isWithGroup() {
        return this == FORWARDED || this == UNDER_REVIEW;
    }
}
