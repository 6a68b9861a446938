package kz.bilik.planning.policy;

import java.time.Instant;
import kz.bilik.planning.PlanPaper;
import kz.bilik.settings.PlanDeadlines;

/**
 * A paper of a campaign and the moment at which it was handed in.
 *
 * @param year of the campaign
 * @param lateReason why it is late; null or blank when none was given
 */
public record DeadlineFacts(PlanPaper paper, int year, Instant at, String lateReason, PlanDeadlines deadlines) {}
