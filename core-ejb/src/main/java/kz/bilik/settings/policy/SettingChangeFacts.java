package kz.bilik.settings.policy;

import java.time.LocalDate;
import kz.bilik.settings.SettingKey;

/** A wished change, and the day on which it is asked for. */
public record SettingChangeFacts(
        SettingKey key, String value, LocalDate effectiveFrom, String reason, LocalDate today) {}
