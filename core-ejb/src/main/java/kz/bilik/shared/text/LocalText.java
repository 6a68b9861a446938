package kz.bilik.shared.text;

import java.util.Objects;

/** A text in the three languages. Kazakh is always there; a missing translation falls back to it. */
public record LocalText(String kk, String ru, String en) {

    public LocalText {
        Objects.requireNonNull(kk, "kk");
        ru = ru == null ? kk : ru;
        en = en == null ? kk : en;
    }

    /**
     * The text in one language.
     *
     * @param language {@code kk}, {@code ru} or {@code en}
     */
    public String in(String language) {
        return switch (language) {
            case "kk" -> kk;
            case "ru" -> ru;
            case "en" -> en;
            default -> throw new IllegalArgumentException("language " + language);
        };
    }
}
