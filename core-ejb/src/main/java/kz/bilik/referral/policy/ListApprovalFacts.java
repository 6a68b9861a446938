package kz.bilik.referral.policy;

import java.time.LocalDate;
import kz.bilik.course.CourseState;

/** @param lateReason null or blank without one */
public record ListApprovalFacts(
        CourseState course, int quota, int listed, ListTerm term, LocalDate approvedOn, String lateReason) {}
