package kz.bilik.shared.regulation;

/**
 * Why the Rules say no (or what they flag). Implemented by the {@code …Refusal} enum of each policy.
 *
 * <p>The text in the three languages stands in {@code kz/bilik/<feature>/messages_<lang>.properties} under {@code ground.<CODE>}.
 */
public interface Ground {

    /** Stable code, the enum constant: {@code ATTENDANCE_BELOW_MINIMUM}. */
    String name();

    /** Paragraph of the Rules without the sign, for example {@code 23(3)}; a general rule is {@code G-1}. */
    String paragraph();
}
