package kz.bilik.referral.policy;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;

/**
 * How long the copy of an identity document is kept.
 *
 * <p>Paragraph 17 asks for it for an admission and says no term: it goes so many years after the last course of its owner has ended, and
 * a replaced one goes at once. Without any course the years run from the day it was given.
 *
 * @param givenOn day on which it came
 * @param lastCourseEnd last day of the latest course that the owner is or was on; null without one
 * @param keptYears years that it is kept
 * @param replaced whether a newer copy took its place
 */
@Paragraph("17")
public record IdentityCopyTerm(LocalDate givenOn, LocalDate lastCourseEnd, int keptYears, boolean replaced) {

    /** The last day on which it is kept. */
    public LocalDate lastDay() {
        var from = lastCourseEnd == null || lastCourseEnd.isBefore(givenOn) ? givenOn : lastCourseEnd;
        return from.plusYears(keptYears);
    }

    public boolean isOver(LocalDate today) {
        return replaced || today.isAfter(lastDay());
    }
}
