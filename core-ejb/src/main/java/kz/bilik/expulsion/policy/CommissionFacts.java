package kz.bilik.expulsion.policy;

import java.util.List;
import kz.bilik.expulsion.CommissionRole;

/**
 * A commission on a day.
 *
 * @param roles of those who are in it on that day
 * @param minMembers the fewest that paragraph 28 is read to ask for
 */
public record CommissionFacts(boolean dissolved, List<CommissionRole> roles, int minMembers) {

    public CommissionFacts {
        roles = List.copyOf(roles);
    }
}
