package kz.bilik.accreditation.policy;

import java.util.ArrayList;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a step of paragraph 7 is taken on a day: after the step before it and not in advance. A late one is marked, so it says why. */
@Paragraph("7")
public final class ReviewPolicy {

    public Ruling decide(ReviewFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.notBefore() != null && facts.day().isBefore(facts.notBefore())) {
            grounds.add(ReviewRefusal.STEP_BEFORE_THE_ONE_BEFORE);
        }
        if (facts.day().isAfter(facts.today())) {
            grounds.add(ReviewRefusal.STEP_IN_FUTURE);
        }
        if (facts.due() != null
                && facts.day().isAfter(facts.due())
                && (facts.lateReason() == null || facts.lateReason().isBlank())) {
            grounds.add(ReviewRefusal.FORWARDED_LATE_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /**
     * The receipt at the authorised body.
     *
     * @param registrationNo null or blank without one
     * @param taken whether another package has it
     */
    public Ruling decideReceipt(ReviewFacts facts, String registrationNo, boolean taken) {
        var grounds = new ArrayList<Ground>(decide(facts).grounds());
        if (registrationNo == null || registrationNo.isBlank()) {
            grounds.add(ReviewRefusal.REGISTRATION_NO_MISSING);
        }
        if (taken) {
            grounds.add(ReviewRefusal.REGISTRATION_NO_TAKEN);
        }
        return new Ruling(grounds);
    }

    /**
     * What only one role of the group does.
     *
     * @param role of the caller; null when the caller is not in the group today
     */
    public Ruling decideRole(MemberRole needed, MemberRole role) {
        if (role == needed) {
            return Ruling.allowed();
        }
        return Ruling.refused(
                needed == MemberRole.CHAIR
                        ? ReviewRefusal.ONLY_THE_CHAIR_SIGNS
                        : ReviewRefusal.ONLY_THE_SECRETARY_WRITES);
    }

    /** A member votes in person, unless excluded. */
    public Ruling decideVote(boolean own, boolean recused) {
        var grounds = new ArrayList<Ground>();
        if (!own) {
            grounds.add(ReviewRefusal.VOTE_BY_ANOTHER);
        }
        if (recused) {
            grounds.add(ReviewRefusal.ALREADY_RECUSED);
        }
        return new Ruling(grounds);
    }

    public Ruling decideRecusal(String reason) {
        return reason == null || reason.isBlank()
                ? Ruling.refused(ReviewRefusal.RECUSAL_REASON_MISSING)
                : Ruling.allowed();
    }

    public Ruling decideWithdrawal(String reason) {
        return reason == null || reason.isBlank()
                ? Ruling.refused(ReviewRefusal.WITHDRAWAL_REASON_MISSING)
                : Ruling.allowed();
    }
}
