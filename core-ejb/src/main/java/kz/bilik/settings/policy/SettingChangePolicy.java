package kz.bilik.settings.policy;

import static kz.bilik.settings.SettingsRefusal.SETTING_OUT_OF_RANGE;
import static kz.bilik.settings.SettingsRefusal.SETTING_REASON_MISSING;
import static kz.bilik.settings.SettingsRefusal.SETTING_RETROACTIVE;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a setting may take a new value.
 *
 * <p>G-5: what happened stays as it happened. The settings of today may already have been decided on, so a change holds from tomorrow at the earliest,
 * it takes only values that mean something, and it says why.
 */
@Paragraph("G-5")
public final class SettingChangePolicy {

    public Ruling decide(SettingChangeFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.effectiveFrom().isAfter(facts.today())) {
            grounds.add(SETTING_RETROACTIVE);
        }
        if (!facts.key().accepts(facts.value())) {
            grounds.add(SETTING_OUT_OF_RANGE);
        }
        if (facts.reason().isBlank()) {
            grounds.add(SETTING_REASON_MISSING);
        }
        return new Ruling(grounds);
    }
}
