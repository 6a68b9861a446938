package kz.bilik.nedb.policy;

import java.time.LocalDate;
import kz.bilik.nedb.NedbTaskState;

/**
 * The answer of the database about one task.
 *
 * @param number under which the database keeps the record; null or blank when it was not given
 * @param date of that record; null when it was not given
 */
public record AnswerFacts(
        NedbTaskState state, LocalDate completionDate, String number, LocalDate date, LocalDate today) {}
