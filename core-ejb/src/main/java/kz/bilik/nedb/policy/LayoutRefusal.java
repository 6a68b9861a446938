package kz.bilik.nedb.policy;

import kz.bilik.shared.regulation.Ground;

/** What is wrong with a layout. */
public enum LayoutRefusal implements Ground {
    LAYOUT_WITHOUT_COLUMNS,
    LAYOUT_TOO_WIDE,
    LAYOUT_WITHOUT_PERSON,
    HEADING_MISSING,
    HEADING_TWICE,
    KEY_WRONG,
    KEY_TWICE,
    FIXED_VALUE_MISSING,
    LAYOUT_LANGUAGE_UNKNOWN,
    LAYOUT_REASON_MISSING;

    @Override
    public String paragraph() {
        return "18";
    }
}
