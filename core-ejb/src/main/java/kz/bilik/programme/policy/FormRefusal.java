package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a timetable does not have the form of its course. */
public enum FormRefusal implements Ground {
    MIXED_WITHOUT_FACE_TO_FACE("4"),
    MIXED_WITHOUT_DISTANCE("4"),
    DISTANCE_NOT_FORESEEN("4");

    private final String paragraph;

    FormRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
