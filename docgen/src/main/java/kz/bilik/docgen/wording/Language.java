package kz.bilik.docgen.wording;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/** The languages of the documents; Kazakh is the one that is always there. */
public enum Language {
    KK,
    RU,
    EN;

    public String tag() {
        return switch (this) {
            case KK -> "kk";
            case RU -> "ru";
            case EN -> "en";
        };
    }

    ULocale locale() {
        return new ULocale(tag());
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
