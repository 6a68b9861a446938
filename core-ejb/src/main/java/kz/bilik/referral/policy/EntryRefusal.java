package kz.bilik.referral.policy;

import kz.bilik.shared.regulation.Ground;

/** What is missing about a person who is to be listed without an application. */
public enum EntryRefusal implements Ground {
    ENTRY_NUMBER_MISSING,
    ENTRY_NAME_MISSING,
    ENTRY_WORKPLACE_MISSING,
    ENTRY_DISTRICT_MISSING,
    ENTRY_POSITION_MISSING,
    ENTRY_EXPERIENCE_WRONG,
    ENTRY_LANGUAGE_MISSING,
    ENTRY_TOO_LONG;

    @Override
    public String paragraph() {
        return "13";
    }
}
