package kz.bilik.finishedcourse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.agreement.policy.AgreementPolicy;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.finishedcourse.policy.IntakeFacts;
import kz.bilik.finishedcourse.policy.IntakePolicy;
import kz.bilik.outcome.Outcome;
import kz.bilik.outcome.OutcomeDecision;
import kz.bilik.outcome.policy.OutcomeFacts;
import kz.bilik.outcome.policy.OutcomePolicy;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/**
 * A row of a file with what the Rules say about it before anything is written: whether the listener can be put on the list, and what the
 * outcome would be.
 *
 * @param enterable whether the row can be put on the list of the course
 * @param decision outcome with the grounds of both
 */
record JudgedListener(
        FinishedCourse.Listener listener, boolean enterable, OutcomeDecision decision, List<Ground> flags) {

    private static final IntakePolicy INTAKE = new IntakePolicy();
    private static final OutcomePolicy OUTCOME = new OutcomePolicy();
    private static final AgreementPolicy AGREEMENT = new AgreementPolicy();

    static JudgedListener judge(
            FinishedCourse file, FinishedCourse.Listener listener, boolean repeated, Settings rules) {
        var head = file.course();
        var intake = INTAKE.decide(new IntakeFacts(
                listener, repeated, head.hours(), head.testMax(), file.modules().size(), rules));
        var signedOn = listener.agreement() != null && listener.agreement().isComplete()
                ? listener.agreement().date()
                : null;
        var agreement = new AgreementFacts(signedOn, head.start(), head.end());
        var decision = OUTCOME.decide(new OutcomeFacts(
                agreement,
                new AttendanceFacts(possible(listener.attendedHours()), head.hours(), rules),
                possible(listener.testScore()),
                head.testMax(),
                listener.grades(),
                file.modules().size(),
                rules));
        var flags = AGREEMENT.flags(agreement).grounds();
        if (intake.isAllowed()) {
            return new JudgedListener(listener, true, decision, flags);
        }
        var grounds = new ArrayList<Ground>(intake.grounds());
        grounds.addAll(decision.grounds());
        return new JudgedListener(listener, false, new OutcomeDecision(Outcome.REFUSED, grounds), flags);
    }

    /** A negative number of hours or points, refused at the intake, is no share of anything. */
    private static BigDecimal possible(BigDecimal number) {
        return number == null || number.signum() < 0 ? null : number;
    }

    boolean isEntitledToCertificate() {
        return decision.outcome() == Outcome.CERTIFIED;
    }

    /** Only of a row that can be put on the list. */
    Iin iin() {
        return Iin.parse(listener.iin()).iin();
    }

    /** Only of a row that can be put on the list. */
    PersonName name() {
        return new PersonName(listener.surname(), listener.name(), listener.patronymic());
    }

    /** The name as far as it is given. */
    String shownName() {
        var parts = new ArrayList<String>();
        for (var part : new String[] {listener.surname(), listener.name(), listener.patronymic()}) {
            Optional.ofNullable(part).ifPresent(parts::add);
        }
        return String.join(" ", parts);
    }

    String attendancePercent(FinishedCourse file) {
        return shown(possible(listener.attendedHours()), file.course().hours());
    }

    String scorePercent(FinishedCourse file) {
        return shown(possible(listener.testScore()), file.course().testMax());
    }

    private static String shown(BigDecimal part, BigDecimal whole) {
        return part == null ? null : Percent.of(part, whole).shown();
    }
}
