package kz.bilik.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** What the terminal says, in kk, ru or en. */
public final class Words {
    public static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "kz.bilik.launcher.words",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(String language) {
        return new Words(language);
    }

    /** The language of the terminal; English where it names none of the three, because a bare terminal is a technician's. */
    public static Words ofTerminal(Map<String, String> environment) {
        for (var name : new String[] {"BILIK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (value.length() >= 2 && LANGUAGES.contains(value.substring(0, 2))) {
                return new Words(value.substring(0, 2));
            }
        }
        return new Words("en");
    }

    public String language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    public String of(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
