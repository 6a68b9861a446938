package kz.bilik.attendance.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the register is open for this mark.
 *
 * <p>For paragraph 23(3) to be worth anything the register is filled while the class is remembered: by the trainer up to three days after
 * it, later only by the administrator with a reason, and never once the assessment protocol is confirmed.
 */
@Paragraph("23(3)")
public final class EntryPolicy {

    public Ruling decide(EntryFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.today().isBefore(facts.heldOn())) {
            grounds.add(AttendanceRefusal.ENTRY_BEFORE_SESSION);
        }
        if (facts.isLate() && !facts.byAdministrator()) {
            grounds.add(AttendanceRefusal.ENTRY_WINDOW_CLOSED);
        }
        if (facts.isLate() && facts.byAdministrator() && !facts.hasReason()) {
            grounds.add(AttendanceRefusal.CORRECTION_WITHOUT_REASON);
        }
        if (facts.protocolConfirmed()) {
            grounds.add(AttendanceRefusal.REGISTER_LOCKED);
        }
        return new Ruling(grounds);
    }
}
