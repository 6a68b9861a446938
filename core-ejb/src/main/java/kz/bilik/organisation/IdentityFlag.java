package kz.bilik.organisation;

import kz.bilik.shared.regulation.Ground;

/** What an employer states about a person that does not agree with the number or with what the institute knows; it warns and does not hinder. */
public enum IdentityFlag implements Ground {
    BIRTH_DATE_DIFFERS,
    SEX_DIFFERS,
    NAME_DIFFERS;

    @Override
    public String paragraph() {
        return "9";
    }
}
