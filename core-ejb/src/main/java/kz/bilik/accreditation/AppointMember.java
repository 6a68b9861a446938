package kz.bilik.accreditation;

import java.time.LocalDate;
import kz.bilik.shared.text.PersonName;

/**
 * Puts a member into a working group.
 *
 * @param iin as typed
 * @param username account with which the member votes; null without one
 */
public record AppointMember(
        String iin,
        PersonName name,
        String post,
        String organisation,
        MemberCategory category,
        MemberRole role,
        String username,
        LocalDate since) {}
