package kz.bilik.nedb.policy;

import java.time.LocalDate;
import kz.bilik.settings.NedbRules;

/** @param completionDate end of the course, or the day of the passed reassessment */
public record DueFacts(LocalDate completionDate, LocalDate courseEnd, NedbRules rules) {}
