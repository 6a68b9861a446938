package kz.bilik.accreditation;

/** What the working group examines: the requirements of paragraph 3 and the documents of paragraph 5. */
public enum ChecklistLine {
    STAFFING("3(1)", "staffing"),
    REGULATIONS("3(2)", "regulations"),
    PREMISES("3(3)", "premises"),
    REGISTRATION("5(1)", "registration"),
    CHARTER("5(1)", "charter"),
    DIPLOMAS("5(2)", "diplomas"),
    CONTRACTS("5(3)", "contracts"),
    CORRESPONDENCE("5(2)", "correspondence"),
    APPROVED_REGULATIONS("5(4)", "approvedRegulations"),
    PREMISES_RIGHT("5(5)", "premisesRight"),
    SANITARY("5(6)", "sanitary"),
    FIRE("5(6)", "fire");

    private final String paragraph;
    private final String field;

    ChecklistLine(String paragraph, String field) {
        this.paragraph = paragraph;
        this.field = field;
    }

    public String paragraph() {
        return paragraph;
    }

    /** As the paper of the decision names it. */
    public String field() {
        return field;
    }
}
