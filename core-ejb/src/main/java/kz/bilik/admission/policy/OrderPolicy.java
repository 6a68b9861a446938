package kz.bilik.admission.policy;

import static kz.bilik.admission.policy.OrderRefusal.ATTENDANCE_UNREACHABLE;
import static kz.bilik.admission.policy.OrderRefusal.CANCELLED_BY_ADMINISTRATOR;
import static kz.bilik.admission.policy.OrderRefusal.CANCELLED_WITHOUT_REASON;
import static kz.bilik.admission.policy.OrderRefusal.CANDIDATE_IN_ORDER;
import static kz.bilik.admission.policy.OrderRefusal.COURSE_NOT_CANCELLED;
import static kz.bilik.admission.policy.OrderRefusal.COURSE_NOT_IN_ADMISSION;
import static kz.bilik.admission.policy.OrderRefusal.COURSE_RUNS_ALREADY;
import static kz.bilik.admission.policy.OrderRefusal.DRAFTER_SIGNS;
import static kz.bilik.admission.policy.OrderRefusal.NOT_A_CANDIDATE;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_AFTER_START;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_DATE_AHEAD;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_LEADER_MISSING;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_NOT_DRAFT;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_OF_NOBODY;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_WITHOUT_DATE;
import static kz.bilik.admission.policy.OrderRefusal.REJECTED_WITHOUT_REASON;

import java.util.ArrayList;
import java.util.List;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/**
 * When an order may admit listeners.
 *
 * <p>Paragraph 17: by an order, before the course starts. Later only with a reason, and only while the least attendance of paragraph 23(3) can
 * still be reached from the classes to come; the classes of the day itself count as to come. The drafter is not the signer (SEC-1).
 */
@Paragraph({"17", "23(3)", "SEC-1"})
public final class OrderPolicy {

    public Ruling draft(OrderFacts facts) {
        var grounds = new ArrayList<Ground>();
        common(facts, grounds);
        return new Ruling(grounds);
    }

    public Ruling sign(AdmissionOrderState state, OrderFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (state != AdmissionOrderState.DRAFT) {
            return Ruling.refused(ORDER_NOT_DRAFT);
        }
        common(facts, grounds);
        if (facts.orderDate() != null && facts.orderDate().isAfter(facts.today())) {
            grounds.add(ORDER_DATE_AHEAD);
        }
        if (facts.listeners() == 0) {
            grounds.add(ORDER_OF_NOBODY);
        }
        if (facts.signedByDrafter()) {
            grounds.add(DRAFTER_SIGNS);
        }
        return new Ruling(grounds);
    }

    private static void common(OrderFacts facts, List<Ground> grounds) {
        if (isBlank(facts.leaderName()) || isBlank(facts.leaderPost())) {
            grounds.add(ORDER_LEADER_MISSING);
        }
        if (facts.course() != CourseState.ADMISSION && facts.course() != CourseState.IN_PROGRESS) {
            grounds.add(COURSE_NOT_IN_ADMISSION);
        }
        if (facts.orderDate() == null) {
            grounds.add(ORDER_WITHOUT_DATE);
        } else if (facts.isLate()) {
            if (isBlank(facts.lateReason())) {
                grounds.add(ORDER_AFTER_START);
            }
            if (!isReachable(facts)) {
                grounds.add(ATTENDANCE_UNREACHABLE);
            }
        }
    }

    private static boolean isReachable(OrderFacts facts) {
        return facts.totalHours().signum() > 0
                && Percent.of(facts.totalHours().subtract(facts.missedHours()), facts.totalHours())
                        .isAtLeast(facts.minPercent());
    }

    public Ruling change(AdmissionOrderState state) {
        return state == AdmissionOrderState.DRAFT ? Ruling.allowed() : Ruling.refused(ORDER_NOT_DRAFT);
    }

    /**
     * Whether an order may be cancelled.
     *
     * @param course state of the course: a signed order stands once it is taught
     * @param byDirector whether the director, or whoever acts, cancels
     */
    public Ruling cancel(AdmissionOrderState state, CourseState course, boolean byDirector, String reason) {
        var grounds = new ArrayList<Ground>();
        if (state == AdmissionOrderState.SIGNED && !byDirector) {
            grounds.add(CANCELLED_BY_ADMINISTRATOR);
        }
        if (state == AdmissionOrderState.SIGNED && course != CourseState.ADMISSION) {
            grounds.add(COURSE_RUNS_ALREADY);
        }
        if (isBlank(reason)) {
            grounds.add(CANCELLED_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** All orders of a course fall with it, and only with it. */
    public Ruling cancelAll(CourseState course, String reason) {
        var grounds = new ArrayList<Ground>();
        if (course != CourseState.CANCELLED) {
            grounds.add(COURSE_NOT_CANCELLED);
        }
        if (isBlank(reason)) {
            grounds.add(CANCELLED_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** Whether a candidate may be rejected. @param inOrder whether an order holds the candidate */
    public Ruling reject(EnrolmentState state, boolean inOrder, String reason) {
        var grounds = new ArrayList<Ground>();
        if (state != EnrolmentState.CANDIDATE) {
            grounds.add(NOT_A_CANDIDATE);
        }
        if (inOrder) {
            grounds.add(CANDIDATE_IN_ORDER);
        }
        if (isBlank(reason)) {
            grounds.add(REJECTED_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
