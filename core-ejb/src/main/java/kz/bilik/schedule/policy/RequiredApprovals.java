package kz.bilik.schedule.policy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import kz.bilik.programme.Funding;
import kz.bilik.schedule.Approver;
import kz.bilik.shared.regulation.Paragraph;

/**
 * Whose agreement a line needs.
 *
 * <p>Paragraph 14: for the local budget the education administrations of the regions concerned; for the republican budget the authorised
 * body and those administrations; for extra-budgetary money nobody. The regions concerned are those with places in the line, the capital
 * like every other.
 */
@Paragraph("14")
public final class RequiredApprovals {

    public Set<Approver> of(Funding funding, Collection<String> regions) {
        var approvers = new LinkedHashSet<Approver>();
        if (funding == Funding.EXTRA_BUDGET) {
            return approvers;
        }
        if (funding == Funding.REPUBLICAN_BUDGET) {
            approvers.add(Approver.authorisedBody());
        }
        new TreeSet<>(regions).forEach(region -> approvers.add(Approver.region(region)));
        return approvers;
    }
}
