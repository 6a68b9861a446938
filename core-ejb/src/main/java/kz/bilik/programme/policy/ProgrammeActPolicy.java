package kz.bilik.programme.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a programme may take the next step of its approval.
 *
 * <p>Paragraph 3(2): programmes are developed, agreed and approved by the head; so remarks, the one who agreed and the order are named, and
 * the order is not of a day to come. SEC-1: who drafted does not agree. Paragraph 16: a course is held by its programme, so one in use is
 * not archived.
 */
@Paragraph({"3", "16", "SEC-1"})
public final class ProgrammeActPolicy {

    public Ruling decide(ProgrammeActFacts facts) {
        var grounds = new ArrayList<Ground>();
        switch (facts.act()) {
            case RETURN -> {
                if (isBlank(facts.text())) {
                    grounds.add(ProgrammeActRefusal.REMARKS_MISSING);
                }
            }
            case AGREE -> {
                if (isBlank(facts.text())) {
                    grounds.add(ProgrammeActRefusal.AGREED_WITH_MISSING);
                }
                if (facts.draftedByCaller()) {
                    grounds.add(ProgrammeActRefusal.OWN_DRAFT_AGREED);
                }
            }
            case APPROVE -> {
                if (isBlank(facts.orderNo()) || facts.orderDate() == null) {
                    grounds.add(ProgrammeActRefusal.APPROVAL_ORDER_MISSING);
                } else if (facts.orderDate().isAfter(facts.today())) {
                    grounds.add(ProgrammeActRefusal.APPROVAL_ORDER_IN_FUTURE);
                }
            }
            case ARCHIVE -> {
                if (isBlank(facts.text())) {
                    grounds.add(ProgrammeActRefusal.ARCHIVE_REASON_MISSING);
                }
                if (facts.usedByOpenCourses()) {
                    grounds.add(ProgrammeActRefusal.PROGRAMME_IN_USE);
                }
            }
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
