package kz.bilik.planning;

import java.util.Locale;

/** The language in which a course is asked for. */
public enum TeachingLanguage {
    KK,
    RU,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TeachingLanguage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
