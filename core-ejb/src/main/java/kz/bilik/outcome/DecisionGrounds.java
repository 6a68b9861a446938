package kz.bilik.outcome;

import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.agreement.policy.AgreementRefusal;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.enrolment.policy.EnrolmentRefusal;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.IinRefusal;

/** Finds the ground that a stored code stands for. */
public final class DecisionGrounds {

    private static final Map<String, Ground> BY_CODE = Stream.<Ground[]>of(
                    IinRefusal.values(),
                    EnrolmentRefusal.values(),
                    AgreementRefusal.values(),
                    AttendanceRefusal.values(),
                    AssessmentRefusal.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(Ground::name, Function.identity()));

    private DecisionGrounds() {}

    public static boolean isKnown(String code) {
        return BY_CODE.containsKey(code);
    }

    public static Ground of(String code) {
        var ground = BY_CODE.get(code);
        if (ground == null) {
            throw new NoSuchElementException("ground " + code);
        }
        return ground;
    }
}
