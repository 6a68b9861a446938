package kz.bilik.admission.policy;

import static kz.bilik.admission.policy.AdmissionRefusal.ALREADY_ON_COURSE;
import static kz.bilik.admission.policy.AdmissionRefusal.APPLICATION_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.APPLICATION_NOT_LISTED;
import static kz.bilik.admission.policy.AdmissionRefusal.COURSE_FULL;
import static kz.bilik.admission.policy.AdmissionRefusal.IDENTITY_COPY_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.IN_OTHER_ORDER;
import static kz.bilik.admission.policy.AdmissionRefusal.LETTER_AFTER_ORDER;
import static kz.bilik.admission.policy.AdmissionRefusal.LETTER_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.NOT_IN_LIST;
import static kz.bilik.admission.policy.AdmissionRefusal.PRICE_TERMS_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.REFERRAL_AFTER_COURSE_START;
import static kz.bilik.admission.policy.AdmissionRefusal.REFERRAL_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.REJECTED_BEFORE;
import static kz.bilik.admission.policy.AdmissionRefusal.WORKPLACE_MISSING;
import static kz.bilik.admission.policy.AdmissionWarning.EXTRA_BUDGET_WITHOUT_REFERRAL;
import static kz.bilik.admission.policy.AdmissionWarning.HEAD_SENT_BY_OWN_PRESCHOOL;
import static kz.bilik.admission.policy.AdmissionWarning.LISTED_LATE;
import static kz.bilik.admission.policy.AdmissionWarning.ON_ANOTHER_COURSE;
import static kz.bilik.admission.policy.AdmissionWarning.REPLACEMENT;

import java.util.ArrayList;
import java.util.List;
import kz.bilik.application.ApplicationState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a person may stand in an admission order.
 *
 * <p>Paragraph 17: budget listeners are admitted on letters of the administrations with lists, and give a copy of an identity document;
 * paragraph 15: each was sent by an order; paragraph 9: each has applied. Where no budget pays, the agreement with its price is the basis
 * (paragraph 24, A-31) and nothing of the administrations is needed. Every missing item is named.
 */
@Paragraph({"17", "15", "9", "24", "14", "13", "1"})
public final class AdmissionPolicy {

    public Ruling decide(AdmissionFacts facts) {
        var grounds = new ArrayList<Ground>();
        place(facts, grounds);
        if (facts.budget()) {
            letter(facts, grounds);
            referral(facts, grounds);
            application(facts, grounds);
        } else if (!facts.priced()) {
            grounds.add(PRICE_TERMS_MISSING);
        }
        if (!facts.identityCopy()) {
            grounds.add(IDENTITY_COPY_MISSING);
        }
        if (!facts.known()) {
            grounds.add(WORKPLACE_MISSING);
        }
        return new Ruling(grounds);
    }

    /** What is marked and does not bar (G-4). */
    public Ruling flags(FlagFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.budget() && !facts.referred()) {
            grounds.add(EXTRA_BUDGET_WITHOUT_REFERRAL);
        }
        if (facts.ownHead()) {
            grounds.add(HEAD_SENT_BY_OWN_PRESCHOOL);
        }
        if (facts.listedLate()) {
            grounds.add(LISTED_LATE);
        }
        if (facts.replacement()) {
            grounds.add(REPLACEMENT);
        }
        if (facts.onAnotherCourse()) {
            grounds.add(ON_ANOTHER_COURSE);
        }
        return new Ruling(grounds);
    }

    private static void place(AdmissionFacts facts, List<Ground> grounds) {
        if (facts.state() == EnrolmentState.REJECTED) {
            grounds.add(REJECTED_BEFORE);
        } else if (facts.state() != null && facts.state() != EnrolmentState.CANDIDATE) {
            grounds.add(ALREADY_ON_COURSE);
        }
        if (facts.inOtherOrder()) {
            grounds.add(IN_OTHER_ORDER);
        }
        if (facts.places() != null && facts.taken() >= facts.places()) {
            grounds.add(COURSE_FULL);
        }
    }

    private static void letter(AdmissionFacts facts, List<Ground> grounds) {
        if (!facts.listed()) {
            grounds.add(NOT_IN_LIST);
        }
        if (facts.letterDate() == null) {
            grounds.add(LETTER_MISSING);
        } else if (facts.letterDate().isAfter(facts.orderDate())) {
            grounds.add(LETTER_AFTER_ORDER);
        }
    }

    private static void referral(AdmissionFacts facts, List<Ground> grounds) {
        if (facts.referralDate() == null) {
            grounds.add(REFERRAL_MISSING);
        } else if (facts.referralDate().isAfter(facts.courseStart())) {
            grounds.add(REFERRAL_AFTER_COURSE_START);
        }
    }

    private static void application(AdmissionFacts facts, List<Ground> grounds) {
        if (facts.application() == null) {
            grounds.add(APPLICATION_MISSING);
        } else if (facts.application() != ApplicationState.LISTED) {
            grounds.add(APPLICATION_NOT_LISTED);
        }
    }
}
