package kz.bilik.job;

import jakarta.json.JsonObject;

/**
 * One item in the hands of its handler.
 *
 * @param orderedBy user name of who ordered the job
 */
public record JobWork(JobId job, long subjectId, JsonObject parameters, String orderedBy) {}
