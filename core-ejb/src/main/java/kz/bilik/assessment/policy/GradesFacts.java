package kz.bilik.assessment.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.bilik.settings.Settings;

/**
 * The grades of a listener against the modules of the programme.
 *
 * @param grades in the order of the modules; null where there is none
 */
public record GradesFacts(List<BigDecimal> grades, int modules, Settings rules) {

    public GradesFacts {
        grades = Collections.unmodifiableList(new ArrayList<>(grades));
    }
}
