package kz.bilik.finishedcourse.policy;

import java.math.BigDecimal;
import kz.bilik.finishedcourse.FinishedCourse;
import kz.bilik.settings.Settings;

/**
 * A listener of a file against the course of the file.
 *
 * @param repeated whether an earlier row has the same individual number
 */
public record IntakeFacts(
        FinishedCourse.Listener listener,
        boolean repeated,
        BigDecimal courseHours,
        BigDecimal maxScore,
        int modules,
        Settings rules) {}
