package kz.bilik.outcome;

import java.util.Map;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.GroundTexts;
import kz.bilik.shared.text.LocalText;

/** A ground as people read it: its code, its paragraph and its text. */
public record GroundLine(String code, String paragraph, LocalText text) {

    public static GroundLine of(Ground ground, Map<String, String> settings) {
        return new GroundLine(ground.name(), ground.paragraph(), GroundTexts.of(ground, settings));
    }
}
