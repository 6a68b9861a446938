package kz.bilik.application.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an application is not decided like that. */
public enum DecisionRefusal implements Ground {
    DECISION_WITHOUT_REASON,
    OWN_APPLICATION;

    @Override
    public String paragraph() {
        return "9";
    }
}
