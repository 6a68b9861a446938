package kz.bilik.docgen.wording;

/** Decimal figures as they arrive ("62.00"), printed with the separator of the language and with exactly the digits that arrived. */
final class Figures {

    private Figures() {}

    static String printed(String decimal, Language language) {
        return language == Language.EN ? decimal : decimal.replace('.', ',');
    }
}
