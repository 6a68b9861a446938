package kz.bilik.job;

/**
 * Does one item of a job.
 *
 * <p>It is called without a transaction and may be called again for the same item after a crash or a failure, so every step of it must be
 * idempotent. {@link WorkPostponedException} says that nothing is wrong with the item but the work cannot go on now; any other exception
 * fails this item and only this one.
 */
public interface JobHandler {

    /** Which items it does. */
    String subjectKind();

    void handle(JobWork work);
}
