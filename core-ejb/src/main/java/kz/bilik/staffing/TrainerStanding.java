package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.organisation.PersonId;

/**
 * A trainer of the institute as another feature needs him on a day (paragraph 20).
 *
 * @param active whether the membership holds on that day
 * @param serviceContract whether a service contract holds on that day
 * @param productionSince since when he has worked in production, by a paper that is not withdrawn; null without one
 * @param certified whether the document of a certified trainer is recorded
 */
public record TrainerStanding(
        StaffMemberId id,
        PersonId person,
        String name,
        String position,
        boolean active,
        boolean serviceContract,
        LocalDate productionSince,
        boolean certified) {}
