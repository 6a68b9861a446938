package kz.bilik.staffing;

/** Whether a person is on the staff or works under a contract (paragraph 3(1)). */
public enum StaffKind {
    STAFF,
    NON_STAFF
}
