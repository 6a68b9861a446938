package kz.bilik.accreditation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a document is not put into a package, or not taken out of it. */
public enum ItemRefusal implements Ground {
    PACKAGE_READ_ONLY,
    ITEM_TITLE_MISSING,
    ITEM_FILE_MISSING,
    ITEM_TERM_BACKWARDS,
    ITEM_PAGES_INVALID,
    ITEM_PERSON_MISSING;

    @Override
    public String paragraph() {
        return "5";
    }
}
