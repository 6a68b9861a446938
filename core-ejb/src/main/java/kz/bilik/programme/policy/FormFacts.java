package kz.bilik.programme.policy;

import kz.bilik.programme.CourseForm;

/**
 * The form of a course and where its classes are held.
 *
 * @param distance whether the course may be held at a distance
 */
public record FormFacts(CourseForm form, boolean distance, int faceToFaceSessions, int distanceSessions) {}
