package kz.bilik.accreditation;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;

/**
 * A working group with its members.
 *
 * @param against what refuses its activation, or, once activated, its decisions today
 * @param flags what is only marked: a category of paragraph 6 without a member
 */
public record GroupDetail(GroupSummary summary, List<Member> members, List<Ground> against, List<Ground> flags) {

    /**
     * A member of the group.
     *
     * @param username null without an account
     * @param until last day; null while in the group
     * @param leavingOrder order by which the member left; null while in the group
     */
    public record Member(
            long id,
            String name,
            String post,
            String organisation,
            MemberCategory category,
            MemberRole role,
            String username,
            LocalDate since,
            LocalDate until,
            String leavingOrder) {}
}
