package kz.bilik.docgen.wording;

import com.ibm.icu.text.NumberFormat;

/** Figures with the separators of the language; a decimal ("62.00") keeps exactly the digits it arrived with. */
final class Figures {

    private Figures() {}

    static String printed(String decimal, Language language) {
        return language == Language.EN ? decimal : decimal.replace('.', ',');
    }

    static String printed(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
