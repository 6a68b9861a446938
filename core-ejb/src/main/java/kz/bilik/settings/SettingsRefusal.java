package kz.bilik.settings;

import kz.bilik.shared.regulation.Ground;

/** Why a setting is not changed: what has been decided stays decided on the values of its day. */
public enum SettingsRefusal implements Ground {
    SETTING_RETROACTIVE,
    SETTING_OUT_OF_RANGE,
    SETTING_REASON_MISSING;

    @Override
    public String paragraph() {
        return "G-5";
    }
}
