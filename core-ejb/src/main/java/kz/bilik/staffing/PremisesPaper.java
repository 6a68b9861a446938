package kz.bilik.staffing;

/** The three papers that premises need (paragraphs 3(3), 5(5) and 5(6)). */
public enum PremisesPaper {
    RIGHT,
    SANITARY,
    FIRE
}
