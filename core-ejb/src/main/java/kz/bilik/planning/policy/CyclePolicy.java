package kz.bilik.planning.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a campaign may take its next step.
 *
 * <p>Paragraph 10: every year the institute draws up a perspective plan (1) and sends its requests (2); 12: the plans of the regions are for the
 * coming financial year, so the campaign ends when all of them are approved or missing for a reason.
 */
@Paragraph({"10", "10(1)", "10(2)", "12"})
public final class CyclePolicy {

    /** A campaign begins on 1 January of its year. */
    public Ruling open(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.exists()) {
            grounds.add(CycleRefusal.CYCLE_EXISTS);
        }
        if (facts.year() > facts.today().getYear()) {
            grounds.add(CycleRefusal.CYCLE_NOT_BEGUN);
        }
        return new Ruling(grounds);
    }

    /** An approved perspective plan stays as it was approved. */
    public Ruling changePerspective(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.perspectiveApproved()) {
            grounds.add(CycleRefusal.PERSPECTIVE_APPROVED);
        }
        return new Ruling(grounds);
    }

    /** Paragraph 10(1). */
    public Ruling approvePerspective(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.perspectiveApproved()) {
            grounds.add(CycleRefusal.PERSPECTIVE_APPROVED);
        }
        if (facts.perspectiveLines() == 0) {
            grounds.add(CycleRefusal.PERSPECTIVE_EMPTY);
        }
        return new Ruling(grounds);
    }

    /** Requests carry the perspective plan, so it comes first. */
    public Ruling sendRequests(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.perspectiveApproved()) {
            grounds.add(CycleRefusal.PERSPECTIVE_NOT_APPROVED);
        }
        return new Ruling(grounds);
    }

    /** Paragraph 10(2): every recipient has its request. */
    public Ruling leaveRequests(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.perspectiveApproved()) {
            grounds.add(CycleRefusal.PERSPECTIVE_NOT_APPROVED);
        }
        if (facts.unsentRequests() > 0) {
            grounds.add(CycleRefusal.REQUESTS_NOT_SENT);
        }
        return new Ruling(grounds);
    }

    /** Paragraph 12: each region is in, or absent for a reason. */
    public Ruling approve(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.regionsWithoutReason() > 0) {
            grounds.add(CycleRefusal.REGIONS_MISSING_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** After the last day of the financial year, with a report on how the plan was carried out. */
    public Ruling close(CycleFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.today().getYear() <= facts.financialYear()) {
            grounds.add(CycleRefusal.CYCLE_NOT_OVER);
        }
        if (isBlank(facts.executionReport())) {
            grounds.add(CycleRefusal.EXECUTION_REPORT_MISSING);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
