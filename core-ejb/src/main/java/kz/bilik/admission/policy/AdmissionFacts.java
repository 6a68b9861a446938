package kz.bilik.admission.policy;

import java.time.LocalDate;
import kz.bilik.application.ApplicationState;
import kz.bilik.enrolment.EnrolmentState;

/**
 * One person against one order. What there is not is null.
 *
 * @param budget whether a budget pays for the course
 * @param listed whether the person stands in the list of a region for it
 * @param letterDate of the letter that carries the list; null until it is sent
 * @param referralDate of the order that sends the person
 * @param identityCopy whether the copy is there
 * @param application state of the application for the programme and year
 * @param priced whether price, payer and day of payment are stated
 * @param known whether workplace and position are known
 * @param state of the person on this course; null before
 * @param inOtherOrder whether another order of the course holds the person
 * @param places places of the course; null without a limit
 * @param taken places that are taken by others, admitted or in this order
 */
public record AdmissionFacts(
        boolean budget,
        boolean listed,
        LocalDate letterDate,
        LocalDate referralDate,
        boolean identityCopy,
        ApplicationState application,
        boolean priced,
        boolean known,
        EnrolmentState state,
        boolean inOtherOrder,
        Integer places,
        int taken,
        LocalDate orderDate,
        LocalDate courseStart) {}
