package kz.bilik.assessment.policy;

import kz.bilik.assessment.AssessmentKind;

/**
 * Who assesses.
 *
 * @param organisation the assessing organisation; null or blank when not named
 * @param taughtTheCourse whether the one who grades is a trainer of the course
 */
public record AssessorFacts(AssessmentKind kind, String organisation, boolean taughtTheCourse) {}
