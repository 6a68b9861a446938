package kz.bilik.staffing;

import java.util.Arrays;
import java.util.List;

/** Degrees, categories and the work in production, those that paragraph 3(1) counts and those that it does not. */
public enum GroundValue {
    CANDIDATE_OF_SCIENCES(GroundType.DEGREE, true),
    DOCTOR_OF_SCIENCES(GroundType.DEGREE, true),
    PHD(GroundType.DEGREE, true),
    DOCTOR_BY_PROFILE(GroundType.DEGREE, true),
    MASTER(GroundType.DEGREE, false),
    PEDAGOGUE(GroundType.CATEGORY, false),
    PEDAGOGUE_MODERATOR(GroundType.CATEGORY, false),
    PEDAGOGUE_EXPERT(GroundType.CATEGORY, false),
    PEDAGOGUE_RESEARCHER(GroundType.CATEGORY, true),
    PEDAGOGUE_MASTER(GroundType.CATEGORY, true),
    PRODUCTION_SPECIALIST(GroundType.INDUSTRY, true);

    private final GroundType type;
    private final boolean listed;

    GroundValue(GroundType type, boolean listed) {
        this.type = type;
        this.listed = listed;
    }

    public GroundType type() {
        return type;
    }

    /** Whether paragraph 3(1) names it. */
    public boolean isListed() {
        return listed;
    }

    public static List<GroundValue> of(GroundType type) {
        return Arrays.stream(values()).filter(value -> value.type == type).toList();
    }
}
