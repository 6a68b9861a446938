package kz.bilik.notice;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;

/** The sentence of a notice: the words of an enum constant of the telling feature, with their places filled in. */
public final class NoticeText {

    private NoticeText() {}

    /** @param arguments texts and whole numbers; a {@link LocalText} is put in by language */
    public static LocalText of(Enum<?> constant, Object... arguments) {
        var pattern = EnumTexts.of(constant);
        return new LocalText(
                filled(pattern.kk(), "kk", arguments),
                filled(pattern.ru(), "ru", arguments),
                filled(pattern.en(), "en", arguments));
    }

    private static String filled(String pattern, String language, Object... arguments) {
        var values = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            values[i] = arguments[i] instanceof LocalText text ? text.in(language) : arguments[i];
        }
        return new MessageFormat(pattern, Locale.forLanguageTag(language)).format(values);
    }
}
