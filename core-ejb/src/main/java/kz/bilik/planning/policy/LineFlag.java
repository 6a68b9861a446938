package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** What is worth a second look in a line, and does not hinder. */
public enum LineFlag implements Ground {
    LAST_COURSE_RECENT("29");

    private final String paragraph;

    LineFlag(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
