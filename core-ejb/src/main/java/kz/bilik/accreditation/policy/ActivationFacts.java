package kz.bilik.accreditation.policy;

import java.util.Map;
import java.util.Set;
import kz.bilik.accreditation.MemberCategory;
import kz.bilik.accreditation.MemberRole;

/**
 * A working group that is to begin its work.
 *
 * @param roles how many members have each role
 */
public record ActivationFacts(
        int members, int minMembers, Map<MemberRole, Long> roles, Set<MemberCategory> categories) {

    long count(MemberRole role) {
        return roles.getOrDefault(role, 0L);
    }
}
