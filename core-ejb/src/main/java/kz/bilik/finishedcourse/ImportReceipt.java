package kz.bilik.finishedcourse;

import kz.bilik.course.CourseId;
import kz.bilik.job.JobId;

/**
 * The answer to a finished course that was taken over.
 *
 * @param jobId the job that makes the papers; null when nobody is entitled to one
 */
public record ImportReceipt(CourseId courseId, JobId jobId) {}
