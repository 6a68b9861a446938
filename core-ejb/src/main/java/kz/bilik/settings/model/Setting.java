package kz.bilik.settings.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.SettingRow;

/** A value that holds from a day until the next row of the same key. Rows whose day has come are never touched again. */
@Entity
@Table(name = "setting")
public class Setting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "setting_key")
    private String settingKey;

    @Column(name = "setting_value")
    private String value;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "reason")
    private String reason;

    protected Setting() {}

    public static Setting decided(
            SettingKey key, String value, LocalDate effectiveFrom, String by, Instant at, String reason) {
        var setting = new Setting();
        setting.settingKey = key.key();
        setting.effectiveFrom = effectiveFrom;
        setting.reconsider(value, by, at, reason);
        return setting;
    }

    /** Another value for the same day to come. */
    public void reconsider(String newValue, String by, Instant at, String why) {
        value = newValue;
        changedBy = by;
        changedAt = at;
        reason = why;
    }

    public String settingKey() {
        return settingKey;
    }

    public String value() {
        return value;
    }

    public SettingRow row(SettingKey key) {
        return new SettingRow(key, value, effectiveFrom, changedBy, changedAt, reason);
    }
}
