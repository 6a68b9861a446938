package kz.bilik.outcome.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.settings.Settings;

/**
 * What is known about a listener when the course is over.
 *
 * @param score null when absent or not entered
 * @param grades in the order of the modules, null where there is none
 */
public record OutcomeFacts(
        AgreementFacts agreement,
        AttendanceFacts attendance,
        BigDecimal score,
        BigDecimal maxScore,
        List<BigDecimal> grades,
        int modules,
        Settings rules) {

    public OutcomeFacts {
        grades = Collections.unmodifiableList(new ArrayList<>(grades));
    }
}
