package kz.bilik.account;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A role as it was given.
 *
 * @param to null for an open end
 * @param givenBy null for a role of the installation itself
 * @param standing whether it holds today, or is to come; one that is over stays in the record
 */
public record GivenRoleLine(
        long id, String role, LocalDate from, LocalDate to, String givenBy, Instant givenAt, RoleStanding standing) {

    public boolean isEnded() {
        return standing == RoleStanding.OVER;
    }
}
