package kz.bilik.finishedcourse.policy;

import kz.bilik.finishedcourse.FinishedCourse;
import kz.bilik.settings.Settings;

/**
 * A finished course against what is already in the books.
 *
 * @param otherCourseUnderStream the stream exists and was read from other facts
 * @param blanksOverlap the blanks of the file overlap a batch received earlier that is not the same
 * @param freeBlanks blanks of the file that are, or will be, free
 * @param certificates how many the file would earn now
 * @param directorAbsent whether an absence is recorded for the day of issue
 */
public record FinishedCourseFacts(
        FinishedCourse file,
        boolean otherCourseUnderStream,
        boolean blanksOverlap,
        long freeBlanks,
        long certificates,
        boolean directorAbsent,
        Settings rules) {}
