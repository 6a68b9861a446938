package kz.bilik.accreditation.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a document goes into a package of paragraph 5: named, with its file, and only while the package is a draft. */
@Paragraph("5")
public final class ItemPolicy {

    private static final int MOST_PAGES = 10_000;

    public Ruling decide(ItemFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.draft()) {
            grounds.add(ItemRefusal.PACKAGE_READ_ONLY);
        }
        if (facts.title() == null || facts.title().isBlank()) {
            grounds.add(ItemRefusal.ITEM_TITLE_MISSING);
        }
        if (!facts.fileKept()) {
            grounds.add(ItemRefusal.ITEM_FILE_MISSING);
        }
        if (facts.validFrom() != null
                && facts.validTo() != null
                && facts.validTo().isBefore(facts.validFrom())) {
            grounds.add(ItemRefusal.ITEM_TERM_BACKWARDS);
        }
        if (facts.pages() != null && (facts.pages() < 1 || facts.pages() > MOST_PAGES)) {
            grounds.add(ItemRefusal.ITEM_PAGES_INVALID);
        }
        if (facts.kind().isPersonal() && !facts.person()) {
            grounds.add(ItemRefusal.ITEM_PERSON_MISSING);
        }
        return new Ruling(grounds);
    }
}
