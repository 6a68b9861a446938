package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;
import kz.bilik.staffing.RegulatingKind;

/** Which regulating document is not in force. */
public enum RegulatingRefusal implements Ground {
    PROGRAMME_DEVELOPMENT_MISSING(RegulatingKind.PROGRAMME_DEVELOPMENT),
    COURSE_CONDUCT_MISSING(RegulatingKind.COURSE_CONDUCT),
    POST_COURSE_SUPPORT_MISSING(RegulatingKind.POST_COURSE_SUPPORT),
    EFFECTIVENESS_MONITORING_MISSING(RegulatingKind.EFFECTIVENESS_MONITORING);

    private final RegulatingKind kind;

    RegulatingRefusal(RegulatingKind kind) {
        this.kind = kind;
    }

    RegulatingKind kind() {
        return kind;
    }

    @Override
    public String paragraph() {
        return "3(2)";
    }
}
