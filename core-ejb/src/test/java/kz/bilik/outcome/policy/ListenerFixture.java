package kz.bilik.outcome.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.settings.Settings;

/** A listener at the end of a course of 72 hours with three modules and a test of 50 points; without more he has passed. */
final class ListenerFixture {

    private static final LocalDate START = LocalDate.parse("2026-02-02");
    private static final LocalDate END = LocalDate.parse("2026-02-13");

    private LocalDate signedOn = LocalDate.parse("2026-01-30");
    private BigDecimal attended = new BigDecimal("60.5");
    private BigDecimal score = new BigDecimal("31");
    private List<BigDecimal> grades = List.of(new BigDecimal("90"), new BigDecimal("85"), new BigDecimal("77"));

    static ListenerFixture aListener() {
        return new ListenerFixture();
    }

    ListenerFixture withoutAgreement() {
        signedOn = null;
        return this;
    }

    ListenerFixture withoutRegister() {
        attended = null;
        return this;
    }

    ListenerFixture attending(String hours) {
        attended = new BigDecimal(hours);
        return this;
    }

    ListenerFixture scoring(String points) {
        score = new BigDecimal(points);
        return this;
    }

    ListenerFixture absentFromTheTest() {
        score = null;
        return this;
    }

    ListenerFixture graded(String... percent) {
        grades = Arrays.stream(percent)
                .map(grade -> grade.equals("-") ? null : new BigDecimal(grade))
                .toList();
        return this;
    }

    OutcomeFacts facts() {
        var rules = Settings.defaults();
        return new OutcomeFacts(
                new AgreementFacts(signedOn, START, END),
                new AttendanceFacts(attended, new BigDecimal("72"), rules),
                score,
                new BigDecimal("50"),
                grades,
                3,
                rules);
    }
}
