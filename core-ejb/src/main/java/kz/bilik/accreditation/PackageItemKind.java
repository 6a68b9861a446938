package kz.bilik.accreditation;

/** What a package holds, by the sub-paragraphs of paragraph 5; each is mandatory. */
public enum PackageItemKind {
    REGISTRATION(1),
    CHARTER(1),
    QUALIFICATION(2),
    CONTRACT(3),
    REGULATION(4),
    PREMISES_RIGHT(5),
    SANITARY(6),
    FIRE(6);

    private final int section;

    PackageItemKind(int section) {
        this.section = section;
    }

    /** The sub-paragraph: 1…6. */
    public int section() {
        return section;
    }

    /** Whether each one proves something about one person. */
    public boolean isPersonal() {
        return this == QUALIFICATION || this == CONTRACT;
    }
}
