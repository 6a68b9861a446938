package kz.bilik.settings;

/** Of whom the 40 % of paragraph 3(1) are taken; the text counts outside trainers above the line and only the staff below it. */
public enum StaffingBase {
    STAFF_PLUS_CONTRACT,
    STAFF_ONLY,
    TRAINERS_ONLY
}
