package kz.bilik.referral;

import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;

/**
 * Somebody who can be sent to a course: an applicant for its programme or one who stands in the list of the region.
 *
 * @param organisationId of the workplace; null when it is not an organisation that Bilik keeps
 * @param referred number of the order that sends the person already; null without one
 * @param identityCopy whether the copy of the identity document is there
 */
public record Referable(
        PersonId person,
        String name,
        String workplace,
        Long organisationId,
        PositionGroup position,
        String positionName,
        boolean listed,
        String referred,
        boolean identityCopy) {}
