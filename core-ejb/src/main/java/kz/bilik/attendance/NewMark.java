package kz.bilik.attendance;

import java.math.BigDecimal;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;

/**
 * A cell of the register as somebody has filled it in.
 *
 * @param hours attended; null when the cell was emptied
 * @param seen what stood in the cell when it was opened, so that nobody writes over another's mark unseen; null for an empty one
 */
public record NewMark(EnrolmentId enrolment, SessionId session, BigDecimal hours, BigDecimal seen) {}
