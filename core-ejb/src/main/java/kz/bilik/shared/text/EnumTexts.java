package kz.bilik.shared.text;

/** The name of a state or kind for people, in the three languages. */
public final class EnumTexts {

    private EnumTexts() {}

    public static LocalText of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return Words.of(type, type.getSimpleName() + "." + constant.name());
    }
}
