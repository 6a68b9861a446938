package kz.bilik.organisation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why somebody's work at a preschool is not recorded as it was entered. */
public enum EmploymentRefusal implements Ground {
    EMPLOYEE_NAME_MISSING,
    BIRTH_DATE_MISSING,
    SEX_MISSING,
    POSITION_MISSING,
    EMPLOYED_FROM_MISSING,
    EMPLOYED_FROM_IN_FUTURE,
    CATEGORY_DATES_WRONG,
    EXPERIENCE_OUT_OF_RANGE,
    ALREADY_EMPLOYED_HERE,
    IDENTITY_NOT_EXPLAINED,
    CONFIRMATION_WITHOUT_REASON,
    EMPLOYMENT_ENDS_BEFORE_IT_BEGINS;

    @Override
    public String paragraph() {
        return "9";
    }
}
