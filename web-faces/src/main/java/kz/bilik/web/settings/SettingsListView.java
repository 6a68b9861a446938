package kz.bilik.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.SettingRow;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Every number with its paragraph, what holds today and what was decided before and for later. */
@Named
@RequestScoped
public class SettingsListView {

    @Inject
    private SettingsService settings;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<SettingRow> history;
    private SettingKey key;
    private String value;
    private LocalDate effectiveFrom;
    private String reason;

    public List<SettingKey> getKeys() {
        return Stream.of(SettingKey.values()).toList();
    }

    public String valueToday(SettingKey asked) {
        var today = LocalDate.now(clock);
        return getHistory().stream()
                .filter(row -> row.key() == asked && !row.effectiveFrom().isAfter(today))
                .max(Comparator.comparing(SettingRow::effectiveFrom))
                .map(SettingRow::value)
                .orElse(asked.defaultValue());
    }

    public List<SettingRow> getHistory() {
        if (history == null) {
            history = settings.history();
        }
        return history;
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String change() {
        settings.change(key, value, getEffectiveFrom(), reason);
        notices.done(words.of("settings.changed", words.name(key)));
        return "/settings/list?faces-redirect=true";
    }

    public SettingKey getKey() {
        return key;
    }

    public void setKey(SettingKey key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom == null ? LocalDate.now(clock).plusDays(1) : effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
