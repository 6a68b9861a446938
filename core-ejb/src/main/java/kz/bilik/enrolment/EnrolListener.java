package kz.bilik.enrolment;

import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;

/**
 * A person to be put on the list of a course.
 *
 * @param rowNo place in the list, from 1
 * @param regionKato null when not known
 * @param organisationId null when the workplace is not an organisation that Bilik keeps
 */
public record EnrolListener(
        PersonId person, int rowNo, String workplace, PositionGroup position, String regionKato, Long organisationId) {}
