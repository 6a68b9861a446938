package kz.bilik.planning;

import java.time.LocalDate;

/**
 * A day of the campaign and whose clock runs.
 *
 * @param lastDay the last day that is still in time
 * @param daysLeft negative when it has passed
 */
public record Deadline(PlanPaper paper, LocalDate lastDay, long daysLeft, boolean running) {}
