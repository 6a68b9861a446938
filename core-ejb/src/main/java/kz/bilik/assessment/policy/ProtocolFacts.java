package kz.bilik.assessment.policy;

import java.time.LocalDate;
import kz.bilik.assessment.AssessmentState;

/**
 * A protocol that somebody disputes, or whose results shall not stand.
 *
 * @param line whether the protocol has a result of the listener; of an annulment always true
 * @param lastDay last day of an appeal; null while the calendar is empty, which does not take the right away
 * @param certificates certificates that rest on the results concerned
 * @param laterReassessments reassessments of listeners of the course that are granted or held, and not annulled
 */
public record ProtocolFacts(
        AssessmentState state,
        boolean line,
        LocalDate lastDay,
        LocalDate today,
        long certificates,
        long laterReassessments,
        String reason) {}
