package kz.bilik.shared.text;

import kz.bilik.shared.regulation.Ground;

/** What a ground says to people, in the three languages; the words stand in the bundle of the ground's feature. */
public final class GroundTexts {

    private GroundTexts() {}

    public static LocalText of(Ground ground) {
        return Words.of(ground.getClass(), "ground." + ground.name());
    }
}
