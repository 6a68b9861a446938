package kz.bilik.referral;

import java.time.LocalDate;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;

/**
 * An applicant who can be listed, in the order of priority: the longest time since the last certificate first, then the day of the application
 * (R-9.5).
 *
 * @param rank place in that order, from 1
 * @param lastCertificateOn null for one who never had a certificate; those come first
 * @param registeredOn day of the application
 * @param covered whether the approved plan covers the person
 * @param within whether the place in the order is within the free places
 */
public record ListCandidate(
        int rank,
        PersonId person,
        String name,
        String workplace,
        String district,
        PositionGroup position,
        LocalDate lastCertificateOn,
        LocalDate registeredOn,
        boolean covered,
        boolean within) {}
