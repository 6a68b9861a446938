package kz.bilik.expulsion.policy;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.expulsion.CommissionRole;

/**
 * A person who shall sit in the commission.
 *
 * @param orderDate of the order that makes the commission
 * @param taken the roles that others hold already
 * @param accountFits whether there is no account, or one of a member of commissions whom nobody else here has
 */
public record SeatFacts(
        String name,
        String post,
        CommissionRole role,
        LocalDate since,
        LocalDate orderDate,
        Set<CommissionRole> taken,
        boolean accountFits) {

    public SeatFacts {
        taken = Set.copyOf(taken);
    }
}
