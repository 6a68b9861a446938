package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a file is not brought into the plan, or not taken out of it. */
public enum ImportRefusal implements Ground {
    ROWS_WITH_MISTAKES("11"),
    IMPORT_USED("11"),
    IMPORT_EMPTY("11"),
    IMPORT_TOO_LONG("11");

    private final String paragraph;

    ImportRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
