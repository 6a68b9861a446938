package kz.bilik.referral.policy;

import static kz.bilik.referral.policy.EntryRefusal.ENTRY_DISTRICT_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_EXPERIENCE_WRONG;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_LANGUAGE_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_NAME_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_NUMBER_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_POSITION_MISSING;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_TOO_LONG;
import static kz.bilik.referral.policy.EntryRefusal.ENTRY_WORKPLACE_MISSING;

import java.util.ArrayList;
import java.util.Set;
import kz.bilik.referral.ListEntry;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a person who has not applied is told of fully enough to stand in a list (paragraph 13): everything that its paper prints. */
@Paragraph("13")
public final class EntryPolicy {

    private static final int MOST_YEARS = 70;
    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    public Ruling decide(ListEntry entry) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(entry.iin())) {
            grounds.add(ENTRY_NUMBER_MISSING);
        }
        if (isBlank(entry.surname()) || isBlank(entry.name())) {
            grounds.add(ENTRY_NAME_MISSING);
        }
        if (isBlank(entry.workplace())) {
            grounds.add(ENTRY_WORKPLACE_MISSING);
        }
        if (isBlank(entry.district())) {
            grounds.add(ENTRY_DISTRICT_MISSING);
        }
        if (isBlank(entry.positionName()) || entry.position() == null) {
            grounds.add(ENTRY_POSITION_MISSING);
        }
        if (entry.experience() == null || entry.experience() < 0 || entry.experience() > MOST_YEARS) {
            grounds.add(ENTRY_EXPERIENCE_WRONG);
        }
        if (entry.language() == null || !LANGUAGES.contains(entry.language())) {
            grounds.add(ENTRY_LANGUAGE_MISSING);
        }
        if (isLonger(entry.surname(), 100)
                || isLonger(entry.name(), 100)
                || isLonger(entry.patronymic(), 100)
                || isLonger(entry.workplace(), 300)
                || isLonger(entry.district(), 100)
                || isLonger(entry.positionName(), 150)
                || isLonger(entry.phone(), 30)
                || isLonger(entry.replacementReason(), 500)) {
            grounds.add(ENTRY_TOO_LONG);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLonger(String text, int most) {
        return text != null && text.strip().length() > most;
    }
}
