package kz.bilik.attendance.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an attendance does not admit to the assessment, or a mark cannot be entered. */
public enum AttendanceRefusal implements Ground {
    ATTENDANCE_MISSING,
    ATTENDANCE_BELOW_MINIMUM,
    ATTENDANCE_NEGATIVE,
    ATTENDANCE_ABOVE_TOTAL,
    ATTENDANCE_NOT_IN_STEPS,
    ATTENDANCE_EMPTIED,
    MARKED_BY_ANOTHER,
    CLASS_NOT_OF_COURSE,
    JOURNAL_EMPTY,
    JOURNAL_KEPT_ELSEWHERE,
    JOURNAL_TOO_LARGE,
    ENTRY_BEFORE_SESSION,
    ENTRY_WINDOW_CLOSED,
    CORRECTION_WITHOUT_REASON,
    REGISTER_LOCKED;

    @Override
    public String paragraph() {
        return "23(3)";
    }
}
