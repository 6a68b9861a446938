package kz.bilik.admission;

import java.time.LocalDate;

/**
 * An order to be drafted for one stream.
 *
 * @param date that the order is to carry
 * @param leaderName who leads the course, as the order names it
 * @param lateReason why listeners are admitted after the start; null or blank when they are not
 */
public record DraftOrder(LocalDate date, String leaderName, String leaderPost, String lateReason) {}
