package kz.bilik.settings;

import static kz.bilik.settings.SettingsRefusal.SETTING_RETROACTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bilik.audit.AuditTrail;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.shared.error.RefusedException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SettingsServiceIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2190, 1, 1);

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDirector director;

    @Test
    void a_change_holds_from_its_day_and_leaves_the_days_before_alone() throws Exception {
        admin.run(() -> settings.change(SettingKey.CERTIFICATE_VALID_YEARS, "5", FAR_AHEAD, "жаңа бұйрық"));
        admin.run(() -> settings.change(SettingKey.CERTIFICATE_VALID_YEARS, "4", FAR_AHEAD, "түзету"));

        assertThat(settings.on(FAR_AHEAD.minusDays(1)).certificateValidYears()).isEqualTo(3);
        assertThat(settings.on(FAR_AHEAD).certificateValidYears()).isEqualTo(4);
        assertThat(admin.call(() -> trail.history("setting", "certificate.validYears")))
                .extracting(row -> row.entry().reason())
                .containsExactly("жаңа бұйрық", "түзету");
    }

    @Test
    void the_past_is_refused() {
        assertThatThrownBy(() -> admin.run(() -> settings.change(SettingKey.TEST_MIN_PERCENT, "60", LONG_AGO, "кеш")))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(SETTING_RETROACTIVE));

        assertThat(settings.on(LONG_AGO)).isEqualTo(Settings.defaults());
    }

    @Test
    void only_the_administrator_changes_settings() {
        assertThatThrownBy(() ->
                        director.run(() -> settings.change(SettingKey.TEST_MIN_PERCENT, "60", FAR_AHEAD, "бұйрық")))
                .isInstanceOf(EJBAccessException.class);
    }
}
