package kz.bilik.enrolment;

/**
 * What the place of a listener rests on (paragraphs 9, 13, 15, 17). What an extra-budgetary course does not need is null.
 *
 * @param listLineId of the list that came with the letter
 */
public record AdmissionBasis(Long applicationId, Long listLineId, Long referralOrderId, long admissionOrderId) {}
