package kz.bilik.programme;

/** Short-term or long-term course (paragraph 22); it decides the kind of the assessment and is never typed in. */
public enum CourseTerm {
    SHORT,
    LONG;

    /** Exactly {@code shortMaxHours} still belongs to the short term: long is "more than". */
    public static CourseTerm ofHours(int hours, int shortMaxHours) {
        return hours > shortMaxHours ? LONG : SHORT;
    }
}
