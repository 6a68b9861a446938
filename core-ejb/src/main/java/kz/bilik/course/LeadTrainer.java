package kz.bilik.course;

import java.time.LocalDate;
import kz.bilik.staffing.StaffMemberId;

/**
 * Who leads a course, and as what (paragraph 20).
 *
 * @param profileSince since when a pedagogue has worked in the profile; null for the others
 * @param university of a professor; null for the others
 */
public record LeadTrainer(StaffMemberId member, LeadCategory category, LocalDate profileSince, String university) {}
