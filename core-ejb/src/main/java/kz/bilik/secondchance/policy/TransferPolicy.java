package kz.bilik.secondchance.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a listener may go over to another stream.
 *
 * <p>Paragraph 27(3): within the current year, so the day of the transfer and the start of the other stream lie in the calendar year in which the
 * first stream began; the same programme, or one that the director finds equivalent; once from one place; where a place is free. 23(3): the least
 * attendance can still be reached with the hours brought along. 27: not who was expelled.
 */
@Paragraph({"27", "27(3)", "23(3)"})
public final class TransferPolicy {

    private static final Set<EnrolmentState> FROM = EnumSet.of(
            EnrolmentState.STUDYING,
            EnrolmentState.RESUMED,
            EnrolmentState.INTERRUPTED,
            EnrolmentState.NOT_ASSESSED,
            EnrolmentState.FAILED);

    static final Set<CourseState> OPEN = EnumSet.of(
            CourseState.SCHEDULED,
            CourseState.LISTING,
            CourseState.ADMISSION,
            CourseState.IN_PROGRESS,
            CourseState.PAUSED);

    /** Whether any stream could be named at all. */
    public Ruling ask(ContinuationFacts facts) {
        return new Ruling(asked(facts), facts.rules().asMap());
    }

    public Ruling decide(ContinuationFacts facts) {
        var grounds = asked(facts);
        var target = facts.target();
        if (target == null) {
            grounds.add(ChanceRefusal.TRANSFER_WITHOUT_STREAM);
            return new Ruling(grounds, facts.rules().asMap());
        }
        if (target.start().getYear() != facts.courseStart().getYear()
                && !grounds.contains(ChanceRefusal.TRANSFER_IN_ANOTHER_YEAR)) {
            grounds.add(ChanceRefusal.TRANSFER_IN_ANOTHER_YEAR);
        }
        if (!OPEN.contains(target.state())) {
            grounds.add(ChanceRefusal.TRANSFER_STREAM_CLOSED);
        }
        if (!target.programmeCode().equals(facts.programmeCode())
                && (facts.equivalentReason() == null || facts.equivalentReason().isBlank())) {
            grounds.add(ChanceRefusal.TRANSFER_TO_OTHER_PROGRAMME);
        }
        if (target.alreadyThere()) {
            grounds.add(ChanceRefusal.TRANSFER_ALREADY_THERE);
        }
        if (target.freePlaces() != null && target.freePlaces() <= 0) {
            grounds.add(ChanceRefusal.TRANSFER_STREAM_FULL);
        }
        if (!isReachable(facts)) {
            grounds.add(ChanceRefusal.SHARE_UNREACHABLE);
        }
        return new Ruling(grounds, facts.rules().asMap());
    }

    static boolean isReachable(ContinuationFacts facts) {
        var target = facts.target();
        return target.totalHours().signum() > 0
                && Percent.of(facts.creditedHours().add(target.hoursToCome()), target.totalHours())
                        .isAtLeast(facts.rules().attendanceMinPercent());
    }

    private static ArrayList<Ground> asked(ContinuationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() == EnrolmentState.EXPELLED) {
            grounds.add(ChanceRefusal.EXPELLED_HAS_NO_CHANCE);
        } else if (facts.continued() || facts.state() == EnrolmentState.TRANSFERRED) {
            grounds.add(ChanceRefusal.TRANSFERRED_BEFORE);
        } else if (!FROM.contains(facts.state())) {
            grounds.add(ChanceRefusal.NOT_TRANSFERABLE);
        }
        if (facts.today().getYear() != facts.courseStart().getYear()) {
            grounds.add(ChanceRefusal.TRANSFER_IN_ANOTHER_YEAR);
        }
        return grounds;
    }
}
