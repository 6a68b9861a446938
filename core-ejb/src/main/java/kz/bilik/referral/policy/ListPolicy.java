package kz.bilik.referral.policy;

import static kz.bilik.referral.policy.ListRefusal.ALREADY_LISTED;
import static kz.bilik.referral.policy.ListRefusal.BACK_WITHOUT_REASON;
import static kz.bilik.referral.policy.ListRefusal.COURSE_TAKES_NO_LISTS;
import static kz.bilik.referral.policy.ListRefusal.EXTRA_BUDGET_HAS_NO_LIST;
import static kz.bilik.referral.policy.ListRefusal.LETTER_AFTER_COURSE;
import static kz.bilik.referral.policy.ListRefusal.LETTER_BEFORE_LIST;
import static kz.bilik.referral.policy.ListRefusal.LETTER_DATE_AHEAD;
import static kz.bilik.referral.policy.ListRefusal.LETTER_WITHOUT_DATE;
import static kz.bilik.referral.policy.ListRefusal.LETTER_WITHOUT_NUMBER;
import static kz.bilik.referral.policy.ListRefusal.LETTER_WITHOUT_SIGNER;
import static kz.bilik.referral.policy.ListRefusal.LIST_CLOSED;
import static kz.bilik.referral.policy.ListRefusal.LIST_EMPTY;
import static kz.bilik.referral.policy.ListRefusal.LIST_LATE_WITHOUT_REASON;
import static kz.bilik.referral.policy.ListRefusal.LIST_RESTS_IN_ORDER;
import static kz.bilik.referral.policy.ListRefusal.NOT_IN_PLAN_WITHOUT_REASON;
import static kz.bilik.referral.policy.ListRefusal.QUOTA_EXCEEDED;
import static kz.bilik.referral.policy.ListRefusal.REGION_HAS_NO_PLACES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.course.CourseState;
import kz.bilik.referral.RegionListState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * What a region's list may hold, when it may be approved, and what its letter must say.
 *
 * <p>Paragraph 13: lists follow the approved plans; who is not in the plan is a replacement with a reason. Paragraph 14 gave each region its places,
 * and a list never holds more. Lateness is a mark with a reason and never a bar (G-4). Paragraph 17: the letter is the ground of the
 * admission order, so it has a number and a day.
 */
@Paragraph({"13", "14", "17"})
public final class ListPolicy {

    /** A list that comes late is still taken while the course runs: late admission is for the order to decide. */
    private static final Set<CourseState> TAKE_LISTS =
            EnumSet.of(CourseState.SCHEDULED, CourseState.LISTING, CourseState.ADMISSION, CourseState.IN_PROGRESS);

    public Ruling open(CourseState course, boolean budget, int quota) {
        var grounds = new ArrayList<Ground>();
        takesLists(course, budget, quota, grounds);
        return new Ruling(grounds);
    }

    public Ruling add(ListLineFacts facts) {
        var grounds = new ArrayList<Ground>();
        takesLists(facts.course(), facts.budget(), facts.quota(), grounds);
        if (facts.alreadyListed()) {
            grounds.add(ALREADY_LISTED);
        }
        if (facts.quota() > 0 && facts.listed() >= facts.quota()) {
            grounds.add(QUOTA_EXCEEDED);
        }
        if (!facts.covered() && isBlank(facts.replacementReason())) {
            grounds.add(NOT_IN_PLAN_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static void takesLists(CourseState course, boolean budget, int quota, ArrayList<Ground> grounds) {
        if (!TAKE_LISTS.contains(course)) {
            grounds.add(COURSE_TAKES_NO_LISTS);
        }
        if (!budget) {
            grounds.add(EXTRA_BUDGET_HAS_NO_LIST);
        } else if (quota == 0) {
            grounds.add(REGION_HAS_NO_PLACES);
        }
    }

    public Ruling approve(ListApprovalFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!TAKE_LISTS.contains(facts.course())) {
            grounds.add(COURSE_TAKES_NO_LISTS);
        }
        if (facts.listed() == 0) {
            grounds.add(LIST_EMPTY);
        }
        if (facts.listed() > facts.quota()) {
            grounds.add(QUOTA_EXCEEDED);
        }
        if (facts.term().isLate(facts.approvedOn()) && isBlank(facts.lateReason())) {
            grounds.add(LIST_LATE_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    public Ruling send(LetterFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.number())) {
            grounds.add(LETTER_WITHOUT_NUMBER);
        }
        if (isBlank(facts.signerPost()) || isBlank(facts.signerName())) {
            grounds.add(LETTER_WITHOUT_SIGNER);
        }
        if (facts.date() == null) {
            grounds.add(LETTER_WITHOUT_DATE);
            return new Ruling(grounds);
        }
        if (facts.date().isAfter(facts.today())) {
            grounds.add(LETTER_DATE_AHEAD);
        }
        if (facts.date().isBefore(facts.listApprovedOn())) {
            grounds.add(LETTER_BEFORE_LIST);
        }
        if (facts.date().isAfter(facts.courseEnd())) {
            grounds.add(LETTER_AFTER_COURSE);
        }
        return new Ruling(grounds);
    }

    /** Whether lines may be written. */
    public Ruling write(RegionListState state) {
        return state == RegionListState.DRAFT ? Ruling.allowed() : Ruling.refused(LIST_CLOSED);
    }

    /** Whether the list may be taken back into work. */
    public Ruling takeBack(RegionListState state, String reason) {
        var grounds = new ArrayList<Ground>();
        if (state == RegionListState.USED) {
            grounds.add(LIST_RESTS_IN_ORDER);
        }
        if (isBlank(reason)) {
            grounds.add(BACK_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
