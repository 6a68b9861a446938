package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a printer is not set like this. */
public enum PrinterRefusal implements Ground {
    PRINTER_NAME_MISSING,
    PRINTER_NAME_TAKEN,
    OFFSET_MISSING,
    OFFSET_OUT_OF_RANGE,
    OFFSET_TOO_FINE;

    @Override
    public String paragraph() {
        return "26";
    }
}
