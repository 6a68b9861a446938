package kz.bilik.shared.text;

/** As the seventh digit of the individual number says. */
public enum Sex {
    MALE,
    FEMALE
}
