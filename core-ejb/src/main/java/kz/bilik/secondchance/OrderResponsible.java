package kz.bilik.secondchance;

/** Who carries an order on a listener out when the decision names nobody. */
public enum OrderResponsible {
    COURSE_DEPARTMENT
}
