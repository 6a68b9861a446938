package kz.bilik.expulsion;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;

/**
 * A commission with all who are or were in it.
 *
 * @param against why it may not sit today; empty when it may
 */
public record CommissionDetail(CommissionSummary summary, List<Member> members, List<Ground> against) {

    public CommissionDetail {
        members = List.copyOf(members);
        against = List.copyOf(against);
    }

    /** @param until last day; null while in it */
    public record Member(
            long id,
            String name,
            String post,
            CommissionRole role,
            String username,
            LocalDate since,
            LocalDate until,
            String leavingOrder) {}
}
