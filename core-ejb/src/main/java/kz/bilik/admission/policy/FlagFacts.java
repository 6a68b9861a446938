package kz.bilik.admission.policy;

/**
 * What is worth a mark about a person in an admission order.
 *
 * @param referred whether an order sends the person
 * @param ownHead whether that order sends a head from the own preschool
 * @param listedLate whether the list was approved after its term
 * @param replacement whether the person stands in for somebody of the plan
 * @param onAnotherCourse whether the person is on another course on the same days
 */
public record FlagFacts(
        boolean budget,
        boolean referred,
        boolean ownHead,
        boolean listedLate,
        boolean replacement,
        boolean onAnotherCourse) {}
