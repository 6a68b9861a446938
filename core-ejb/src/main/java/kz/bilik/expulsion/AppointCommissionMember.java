package kz.bilik.expulsion;

import java.time.LocalDate;

/**
 * Puts a person into the commission.
 *
 * @param username account by which the member votes; blank when the ballots are entered for the member
 */
public record AppointCommissionMember(
        String name, String post, CommissionRole role, String username, LocalDate since) {}
