package kz.bilik.accreditation.policy;

import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.shared.regulation.Ground;

/** Why a package cannot be submitted; each missing and each expired document is named. */
public enum SubmissionRefusal implements Ground {
    REGISTRATION_MISSING("5(1)"),
    REGISTRATION_EXPIRED("5(1)"),
    CHARTER_MISSING("5(1)"),
    CHARTER_EXPIRED("5(1)"),
    QUALIFICATION_MISSING("5(2)"),
    QUALIFICATION_EXPIRED("5(2)"),
    CONTRACT_MISSING("5(3)"),
    CONTRACT_EXPIRED("5(3)"),
    REGULATION_MISSING("5(4)"),
    REGULATION_EXPIRED("5(4)"),
    PREMISES_RIGHT_MISSING("5(5)"),
    PREMISES_RIGHT_EXPIRED("5(5)"),
    SANITARY_MISSING("5(6)"),
    SANITARY_EXPIRED("5(6)"),
    FIRE_MISSING("5(6)"),
    FIRE_EXPIRED("5(6)"),
    TRAINER_WITHOUT_PROOF("5(2)"),
    TRAINER_WITHOUT_CONTRACT("5(3)"),
    STAFFING_INSUFFICIENT("3(1)");

    private final String paragraph;

    SubmissionRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    static SubmissionRefusal missing(PackageItemKind kind) {
        return valueOf(kind.name() + "_MISSING");
    }

    static SubmissionRefusal expired(PackageItemKind kind) {
        return valueOf(kind.name() + "_EXPIRED");
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
