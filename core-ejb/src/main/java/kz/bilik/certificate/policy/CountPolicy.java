package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.certificate.SeriesBooks;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an inventory is taken down: paragraph 26 has blanks accounted for, so every series of the books is counted, and where the store and the books
 * differ the commission says what it found. A difference is written down, never booked away.
 */
@Paragraph("26")
public final class CountPolicy {

    /** What the act prints in one figure. */
    static final long MOST_PRINTED = 100_000;

    public Ruling decide(CountFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.date() == null) {
            grounds.add(CountRefusal.COUNT_DATE_MISSING);
        }
        if (facts.date() != null && facts.date().isAfter(facts.today())) {
            grounds.add(CountRefusal.COUNT_IN_FUTURE);
        }
        if (facts.books().stream().mapToLong(SeriesBooks::expected).sum() == 0) {
            grounds.add(CountRefusal.STORE_EMPTY);
        }
        if (!facts.everySeriesCounted()) {
            grounds.add(CountRefusal.SERIES_NOT_COUNTED);
        }
        if (facts.counted().values().stream().anyMatch(pieces -> pieces < 0 || pieces > MOST_PRINTED)) {
            grounds.add(CountRefusal.COUNT_IMPOSSIBLE);
        }
        if (facts.differs() && (facts.findings() == null || facts.findings().isBlank())) {
            grounds.add(CountRefusal.DIFFERENCE_UNEXPLAINED);
        }
        return new Ruling(grounds);
    }
}
