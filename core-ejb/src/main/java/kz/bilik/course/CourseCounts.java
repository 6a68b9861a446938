package kz.bilik.course;

/**
 * How the listeners of a course stand.
 *
 * @param undecided without a final outcome: studying, waiting for the assessment or for the commission
 * @param certified those whose certificate was handed over
 * @param referenced those who hold a reference
 */
public record CourseCounts(
        long listeners, long undecided, long passed, long failed, long notAssessed, long certified, long referenced) {}
