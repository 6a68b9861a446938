package kz.bilik.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.SettingRow;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** One setting: what was decided about it so far, and the decision on a new value from a day to come. */
@Named
@RequestScoped
public class SettingEditView {

    private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d+");

    @Inject
    private SettingsService settings;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private List<SettingRow> history;
    private String value;
    private LocalDate effectiveFrom;
    private String reason;

    public void open() {
        getHistory();
    }

    public SettingKey getKey() {
        var asked = String.valueOf(request.getParameter("key"));
        return SettingKey.find(asked).orElseThrow(() -> new NotFoundException("setting", asked));
    }

    public SettingLine getLine() {
        return SettingLine.of(getKey(), getHistory(), LocalDate.now(clock));
    }

    public List<SettingRow> getHistory() {
        if (history == null) {
            var key = getKey();
            history =
                    settings.history().stream().filter(row -> row.key() == key).toList();
        }
        return history;
    }

    /** The values to choose from; empty when the value is typed. */
    public List<String> getChoices() {
        var key = getKey();
        return key.isYesNo()
                ? List.of("true", "false")
                : key.readings().stream().map(Enum::name).toList();
    }

    public String change() {
        settings.change(getKey(), value, effectiveFrom, reason);
        notices.done(words.of("settings.edit.done", words.name(getKey()), words.date(effectiveFrom)));
        return "/settings/list?faces-redirect=true";
    }

    public String getValue() {
        return value == null ? getLine().value() : value;
    }

    /** Takes the decimal comma of a number for the point that it means; a text keeps its own. */
    public void setValue(String value) {
        var typed = value.strip();
        this.value = DECIMAL.matcher(typed).matches() ? typed.replace(',', '.') : typed;
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
