package kz.bilik.job;

/** The newest job about a subject, as the owner of the work needs it to decide whether to order more. */
public record LatestJob(JobId id, JobState state) {}
