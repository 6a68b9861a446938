package kz.bilik.web.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.SettingRow;

/**
 * A setting as it stands on a day.
 *
 * @param present null while the default holds
 * @param coming null unless another value was decided for a later day
 */
public record SettingLine(SettingKey key, SettingRow present, SettingRow coming) {

    static SettingLine of(SettingKey key, List<SettingRow> history, LocalDate day) {
        Comparator<SettingRow> byDay = Comparator.comparing(SettingRow::effectiveFrom);
        Predicate<SettingRow> later = row -> row.effectiveFrom().isAfter(day);
        var rows = history.stream().filter(row -> row.key() == key).toList();
        return new SettingLine(
                key,
                rows.stream().filter(later.negate()).max(byDay).orElse(null),
                rows.stream().filter(later).min(byDay).orElse(null));
    }

    public String value() {
        return Optional.ofNullable(present).map(SettingRow::value).orElse(key.defaultValue());
    }
}
