package kz.bilik.docgen.wording;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in tenge as a contract writes it: in figures, and the tenge once more in words so that no figure can be changed unnoticed. */
record Amount(BigDecimal value) {

    private static final int TIYN_IN_A_TENGE = 100;

    long tenge() {
        return value.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** Two digits, "00" for a whole amount. */
    String tiyn() {
        int tiyn = value.remainder(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .intValueExact();
        return String.valueOf(TIYN_IN_A_TENGE + tiyn).substring(1);
    }

    String printed(Language language) {
        var whole = Figures.printed(tenge(), language);
        return tiyn().equals("00") ? whole : whole + (language == Language.EN ? "." : ",") + tiyn();
    }

    String tengeInWords(Language language) {
        var words = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT)
                .format(tenge(), cardinal(language));
        return language == Language.KK && leavesOutTheLeadingOne() ? "бір " + words : words;
    }

    /** Kazakh says "мың" and "миллион" for one of them; in a contract the one is written, lest a digit be put before it. */
    private boolean leavesOutTheLeadingOne() {
        var digits = String.valueOf(tenge());
        return digits.startsWith("1") && digits.length() > 3 && digits.length() % 3 == 1;
    }

    private static String cardinal(Language language) {
        return language == Language.RU ? "%spellout-cardinal-masculine" : "%spellout-cardinal";
    }
}
