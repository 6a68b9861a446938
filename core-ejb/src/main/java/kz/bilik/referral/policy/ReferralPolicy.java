package kz.bilik.referral.policy;

import static kz.bilik.referral.policy.ReferralRefusal.OWN_HEAD_WITHOUT_REASON;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_AFTER_START;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_DATE_AHEAD;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_OF_NOBODY;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_OF_OTHERS;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_RESTS_IN_ORDER;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_WITHOUT_DATE;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_WITHOUT_FILE;
import static kz.bilik.referral.policy.ReferralRefusal.REFERRAL_WITHOUT_NUMBER;
import static kz.bilik.referral.policy.ReferralRefusal.WITHDRAWAL_WITHOUT_REASON;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an order may send pedagogues to a course.
 *
 * <p>Paragraph 15: heads of preschools, departments and administrations send them. Its day is not after the first day of the course. A head
 * who was sent by the own preschool is marked and a reason asked, because nobody sends himself.
 */
@Paragraph("15")
public final class ReferralPolicy {

    public Ruling record(ReferralFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.number())) {
            grounds.add(REFERRAL_WITHOUT_NUMBER);
        }
        if (facts.date() == null) {
            grounds.add(REFERRAL_WITHOUT_DATE);
        } else {
            if (facts.date().isAfter(facts.today())) {
                grounds.add(REFERRAL_DATE_AHEAD);
            }
            if (facts.date().isAfter(facts.courseStart())) {
                grounds.add(REFERRAL_AFTER_START);
            }
        }
        if (!facts.file()) {
            grounds.add(REFERRAL_WITHOUT_FILE);
        }
        if (facts.people() == 0) {
            grounds.add(REFERRAL_OF_NOBODY);
        }
        if (facts.outsiders() > 0) {
            grounds.add(REFERRAL_OF_OTHERS);
        }
        if (facts.ownHead() && isBlank(facts.reason())) {
            grounds.add(OWN_HEAD_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** @param used whether an admission order rests on it */
    public Ruling withdraw(boolean used, String reason) {
        var grounds = new ArrayList<Ground>();
        if (used) {
            grounds.add(REFERRAL_RESTS_IN_ORDER);
        }
        if (isBlank(reason)) {
            grounds.add(WITHDRAWAL_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
