package kz.bilik.referral;

import java.time.LocalDate;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;

/**
 * A person in the list of a region, as written when listed.
 *
 * @param id of the line
 * @param iin whole for the region and the institute, which write it on the paper
 * @param applicationId null when the person has not applied
 * @param organisationId null when the workplace is not an organisation that Bilik keeps
 * @param experience full years of teaching
 * @param replacementReason null when the approved plan covers the person
 * @param referralNo number of the order that sends the person; null without one
 * @param identityCopy whether the copy of the identity document is there
 */
public record ListLine(
        long id,
        PersonId person,
        String name,
        String iin,
        Long applicationId,
        Long organisationId,
        String workplace,
        String district,
        String positionName,
        PositionGroup position,
        QualificationCategory category,
        int experience,
        String language,
        String phone,
        boolean namedInPlan,
        String replacementReason,
        String referralNo,
        LocalDate referralDate,
        boolean identityCopy) {

    /** The same as the plan covers it. */
    ListLine placed(boolean named, String reason) {
        return new ListLine(
                id,
                person,
                name,
                iin,
                applicationId,
                organisationId,
                workplace,
                district,
                positionName,
                position,
                category,
                experience,
                language,
                phone,
                named,
                reason,
                referralNo,
                referralDate,
                identityCopy);
    }

    public String getIinMasked() {
        return iin.isEmpty() ? "" : iin.substring(0, 6) + "••••••";
    }
}
