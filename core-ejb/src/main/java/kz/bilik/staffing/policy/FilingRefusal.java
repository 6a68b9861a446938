package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a paper of premises is not filed. */
public enum FilingRefusal implements Ground {
    PAPER_NUMBER_MISSING,
    PAPER_COPY_MISSING,
    PAPER_ENDS_BEFORE_IT_BEGINS,
    LEASE_END_MISSING;

    @Override
    public String paragraph() {
        return "3(3)";
    }
}
