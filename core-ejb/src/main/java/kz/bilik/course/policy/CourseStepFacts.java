package kz.bilik.course.policy;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;

/**
 * A course before its next step.
 *
 * @param fromLine whether it was planned from a line of the annual schedule
 * @param budget whether the republic or a region pays
 * @param lineAgreed whether every body has agreed to the line as it stands
 * @param lineTaken whether another course was planned from the line
 * @param programmeApproved whether the version that is taught is approved
 * @param leads how many lead trainers it has
 * @param againstLeads what speaks against them
 * @param timetablePublished whether the timetable is published and its hours are those of the curriculum
 * @param admitted listeners whom an admission order has admitted
 * @param start the first day
 * @param newStart the first day after a postponement; null otherwise
 * @param newEnd the last day after a postponement; null otherwise
 * @param listDue the day by which lists are due
 * @param today the day of the step
 * @param reason given for a cancellation or a postponement
 */
public record CourseStepFacts(
        boolean fromLine,
        boolean budget,
        boolean lineAgreed,
        boolean lineTaken,
        boolean programmeApproved,
        int leads,
        List<Ground> againstLeads,
        boolean timetablePublished,
        long admitted,
        LocalDate start,
        LocalDate newStart,
        LocalDate newEnd,
        LocalDate listDue,
        LocalDate today,
        String reason) {

    public CourseStepFacts {
        againstLeads = List.copyOf(againstLeads);
    }
}
