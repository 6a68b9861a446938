package kz.bilik.shared.text;

import kz.bilik.shared.regulation.Ground;

/** Why a number is not an individual identification number. */
public enum IinRefusal implements Ground {
    IIN_LENGTH,
    IIN_CHECKSUM,
    IIN_IS_BIN,
    IIN_CENTURY,
    IIN_DATE;

    @Override
    public String paragraph() {
        return "9";
    }
}
