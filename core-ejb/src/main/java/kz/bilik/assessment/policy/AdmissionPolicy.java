package kz.bilik.assessment.policy;

import java.util.ArrayList;
import kz.bilik.agreement.policy.AgreementPolicy;
import kz.bilik.attendance.policy.AttendancePolicy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a listener may be assessed: paragraph 23, an agreement in force; 23(3), enough classes attended. */
@Paragraph({"23", "23(3)"})
public final class AdmissionPolicy {

    private final AgreementPolicy agreement = new AgreementPolicy();
    private final AttendancePolicy attendance = new AttendancePolicy();

    public Ruling decide(AdmissionFacts facts) {
        var grounds = new ArrayList<Ground>(agreement.decide(facts.agreement()).grounds());
        grounds.addAll(attendance.decide(facts.attendance()).grounds());
        return new Ruling(grounds);
    }
}
