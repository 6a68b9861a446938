package kz.bilik.certificate.policy;

import java.util.ArrayList;
import java.util.Locale;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a delivery of blanks is taken into the books: paragraph 26 has them purchased and accounted for, so by an act, with series and
 * numbers as on a blank (up to eight letters, up to seven digits), each once: a series that only looks like one in the books, because a letter is Latin or
 * small, would let the same blank in a second time.
 */
@Paragraph("26")
public final class ReceiptPolicy {

    private static final long HIGHEST_NUMBER = 9_999_999;
    private static final int LARGEST_DELIVERY = 100_000;
    private static final int LONGEST_SERIES = 8;
    private static final String LATIN = "ABCEHIKMOPTXY";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУ";

    public Ruling decide(ReceiptFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!isRange(facts)) {
            grounds.add(ReceiptRefusal.BLANK_RANGE_INVALID);
        }
        if (looksLikeAnother(facts)) {
            grounds.add(ReceiptRefusal.SERIES_LOOKS_LIKE_ANOTHER);
        }
        if (facts.knownInRange() > 0) {
            grounds.add(ReceiptRefusal.BLANKS_ALREADY_RECEIVED);
        }
        if (isBlank(facts.actNo()) || facts.actDate() == null || isBlank(facts.supplier())) {
            grounds.add(ReceiptRefusal.RECEIPT_ACT_MISSING);
        }
        if (facts.actDate() != null && facts.actDate().isAfter(facts.today())) {
            grounds.add(ReceiptRefusal.RECEIPT_ACT_IN_FUTURE);
        }
        return new Ruling(grounds);
    }

    private static boolean looksLikeAnother(ReceiptFacts facts) {
        return !isBlank(facts.series())
                && facts.knownSeries().stream()
                        .filter(known -> !known.equals(facts.series()))
                        .anyMatch(known -> look(known).equals(look(facts.series())));
    }

    private static String look(String series) {
        var look = new StringBuilder();
        series.strip().toUpperCase(Locale.ROOT).chars().forEach(letter -> {
            var at = LATIN.indexOf(letter);
            look.append(at < 0 ? (char) letter : CYRILLIC.charAt(at));
        });
        return look.toString();
    }

    private static boolean isRange(ReceiptFacts facts) {
        return !isBlank(facts.series())
                && facts.series().length() <= LONGEST_SERIES
                && facts.first() >= 1
                && facts.count() >= 1
                && facts.count() <= LARGEST_DELIVERY
                && facts.first() + facts.count() - 1 <= HIGHEST_NUMBER;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
