package kz.bilik.staffing;

/** What the system tells by itself about paragraph 3. */
public enum StaffingNotice {
    SHARE_FELL,
    SHARE_RECOVERED,
    PREMISES_TERM_ENDS,
    PREMISES_TERM_ENDED
}
