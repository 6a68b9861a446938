package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why the register is not written into a workbook. */
public enum RegisterRefusal implements Ground {
    REGISTER_TOO_LONG;

    @Override
    public String paragraph() {
        return "26";
    }
}
