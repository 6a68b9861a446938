package kz.bilik.job;

/**
 * What a feature does once a night: checks that run by themselves, terms that end. It is called on one node of the cluster, without a transaction, and may be
 * called again on the same day, so it is idempotent.
 */
public interface NightlyTask {

    /** For the log. */
    String name();

    void run();
}
