package kz.bilik.application;

/** What the addressee of an application is, where nobody is recorded by name. */
public enum AddresseePost {
    PRESCHOOL_HEAD,
    DEPARTMENT_HEAD,
    ADMINISTRATION_HEAD;

    static AddresseePost of(Addressee addressee) {
        return switch (addressee) {
            case PRESCHOOL -> PRESCHOOL_HEAD;
            case DISTRICT -> DEPARTMENT_HEAD;
            case REGION -> ADMINISTRATION_HEAD;
        };
    }
}
