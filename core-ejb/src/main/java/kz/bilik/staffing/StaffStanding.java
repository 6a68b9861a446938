package kz.bilik.staffing;

/** Whether a membership holds today; the choice in the list's filter. */
public enum StaffStanding {
    ACTIVE,
    LEFT
}
