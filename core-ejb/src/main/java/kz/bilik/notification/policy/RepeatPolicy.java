package kz.bilik.notification.policy;

import kz.bilik.notification.MailState;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a person may have a mail of paragraph 23 sent again: not while the system still tries by itself. */
@Paragraph("23")
public final class RepeatPolicy {

    public Ruling decide(MailState state) {
        return state.isAtRest() ? Ruling.allowed() : Ruling.refused(MailRefusal.MAIL_STILL_UNDER_WAY);
    }
}
