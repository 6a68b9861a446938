package kz.bilik.application;

/** The quarter in which a course is wanted; its words say the year too. */
public enum StudyQuarter {
    FIRST,
    SECOND,
    THIRD,
    FOURTH;

    /** @param number 1…4 */
    public static StudyQuarter of(int number) {
        return values()[number - 1];
    }
}
