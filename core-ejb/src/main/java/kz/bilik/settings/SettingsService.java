package kz.bilik.settings;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.settings.model.Setting;
import kz.bilik.settings.policy.SettingChangeFacts;
import kz.bilik.settings.policy.SettingChangePolicy;
import kz.bilik.settings.store.SettingStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/** Answers which numbers are in force on a day, and lets the administrator decide others for days to come. */
@Stateless
public class SettingsService {

    private static final Logger LOG = Logger.getLogger(SettingsService.class.getName());

    private final SettingChangePolicy changePolicy = new SettingChangePolicy();

    @Inject
    private SettingStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @PermitAll
    public Settings on(LocalDate day) {
        Map<SettingKey, String> changed = new EnumMap<>(SettingKey.class);
        for (Setting setting : store.effectiveOn(day)) {
            SettingKey.find(setting.settingKey()).ifPresent(key -> changed.put(key, setting.value()));
        }
        return Settings.of(changed);
    }

    /** Every decided value, past and to come; a key that is missing stands at its default. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.IT_STAFF, Roles.AUDITOR})
    public List<SettingRow> history() {
        return store.all().stream()
                .flatMap(setting -> SettingKey.find(setting.settingKey()).map(setting::row).stream())
                .toList();
    }

    /** A second decision for the same day to come replaces the first; both stay in the audit trail. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void change(SettingKey key, String value, LocalDate effectiveFrom, String reason) {
        Ruling ruling =
                changePolicy.decide(new SettingChangeFacts(key, value, effectiveFrom, reason, LocalDate.now(clock)));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        String by = session.getCallerPrincipal().getName();
        store.find(key, effectiveFrom)
                .ifPresentOrElse(
                        setting -> setting.reconsider(value, by, clock.instant(), reason),
                        () -> store.add(Setting.decided(key, value, effectiveFrom, by, clock.instant(), reason)));
        audit.record(AuditEntry.of("SETTING_CHANGED", "setting", key.key())
                .because(reason)
                .with("value", value)
                .with("effectiveFrom", effectiveFrom));
        LOG.info(() -> "setting changed key=%s from=%s".formatted(key.key(), effectiveFrom));
    }
}
