package kz.bilik.settings;

import java.time.Instant;
import java.time.LocalDate;

/** One dated value of a setting, for the administrator's list: what holds, from when, by whose decision. */
public record SettingRow(
        SettingKey key, String value, LocalDate effectiveFrom, String changedBy, Instant changedAt, String reason) {}
