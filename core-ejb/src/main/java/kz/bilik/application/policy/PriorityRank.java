package kz.bilik.application.policy;

import java.time.Period;
import kz.bilik.application.ApplicationId;

/**
 * Where an applicant stands.
 *
 * @param rank from 1
 * @param since time from the last certificate to today; null for somebody who never had one
 * @param within whether there are places down to this rank
 */
public record PriorityRank(ApplicationId id, int rank, Period since, PriorityReason reason, boolean within) {}
