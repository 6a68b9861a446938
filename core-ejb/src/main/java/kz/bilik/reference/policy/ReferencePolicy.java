package kz.bilik.reference.policy;

import java.util.ArrayList;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a listener gets a reference letter: paragraph 27 gives it to those who attended the course and did not pass, once it is over. */
@Paragraph("27")
public final class ReferencePolicy {

    public Ruling decide(ReferenceFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() != EnrolmentState.FAILED && facts.state() != EnrolmentState.NOT_ASSESSED) {
            grounds.add(ReferenceRefusal.DID_NOT_FAIL);
        }
        if (facts.issueDate().isBefore(facts.courseEnd())) {
            grounds.add(ReferenceRefusal.COURSE_NOT_OVER);
        }
        return new Ruling(grounds);
    }
}
