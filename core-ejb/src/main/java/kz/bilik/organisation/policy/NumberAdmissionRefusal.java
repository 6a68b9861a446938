package kz.bilik.organisation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a number that fails the check is not admitted. */
public enum NumberAdmissionRefusal implements Ground {
    NUMBER_NOT_TWELVE_DIGITS,
    NUMBER_IS_OF_AN_ORGANISATION,
    NUMBER_FITS,
    NUMBER_KNOWN,
    BIRTH_AND_SEX_MISSING,
    ADMISSION_WITHOUT_REASON;

    @Override
    public String paragraph() {
        return "9";
    }
}
