package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an entry about a person or a contract is not taken into the books. */
public enum EngagementRefusal implements Ground {
    POSITION_MISSING,
    PERIOD_ENDS_BEFORE_IT_BEGINS,
    ALREADY_ENGAGED,
    LEAVING_BEFORE_COMING,
    LEAVING_REASON_MISSING,
    DOCUMENT_NUMBER_MISSING,
    EXPERIENCE_START_MISSING;

    @Override
    public String paragraph() {
        return "3(1)";
    }
}
