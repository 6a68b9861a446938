package kz.bilik.secondchance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.policy.IssueFacts;
import kz.bilik.certificate.policy.IssuePolicy;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EndOfCourse;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.secondchance.policy.ContinuationFacts;
import kz.bilik.secondchance.policy.ReassessmentFacts;
import kz.bilik.secondchance.policy.ReassessmentPolicy;
import kz.bilik.secondchance.policy.ResumptionPolicy;
import kz.bilik.secondchance.policy.TransferPolicy;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand steps in an order that nobody has thought of, always the same one: listeners end courses, are reassessed, annulled, transferred,
 * interrupted, certified and revoked as the rules and the state machines let them. Whatever the order, a listener is reassessed at most once a year and
 * never holds two valid certificates of one place.
 */
class SecondChanceInvariantTest {

    private static final int STEPS = 100_000;
    private static final int LISTENERS = 60;
    private static final long SEED = 27_04_2026L;
    private static final BigDecimal HOURS = BigDecimal.valueOf(72);
    private static final Settings RULES = Settings.defaults();

    private final Random random = new Random(SEED);
    private final ReassessmentPolicy reassessment = new ReassessmentPolicy();
    private final TransferPolicy transfer = new TransferPolicy();
    private final ResumptionPolicy resumption = new ResumptionPolicy();
    private final IssuePolicy issue = new IssuePolicy();
    private final List<Listener> listeners = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2026-01-12");
    private long held;
    private long refused;
    private long annulled;
    private long certified;
    private long continued;

    /** One person with a chain of places, each continuing the one before. */
    private static final class Listener {
        private final List<Place> places = new ArrayList<>();
        private final List<Right> rights = new ArrayList<>();

        private Place last() {
            return places.get(places.size() - 1);
        }
    }

    private static final class Place {
        private final Enrolment enrolment;
        private final LocalDate start;
        private final BigDecimal attended;
        private final List<CertificateStatus> certificates = new ArrayList<>();
        private boolean continued;
        private Right granted;

        private Place(Enrolment enrolment, LocalDate start, BigDecimal attended) {
            this.enrolment = enrolment;
            this.start = start;
            this.attended = attended;
        }
    }

    private static final class Right {
        private final LocalDate day;
        private boolean counts = true;

        private Right(LocalDate day) {
            this.day = day;
        }
    }

    @Test
    @Paragraph({"26", "27(1)", "27(3)", "27(4)"})
    void never_more_than_one_reassessment_a_year_and_never_two_valid_certificates_of_a_place() {
        for (var at = 0; at < LISTENERS; at++) {
            listeners.add(new Listener());
            begin(listeners.get(at));
        }

        for (var step = 0; step < STEPS; step++) {
            var listener = listeners.get(random.nextInt(LISTENERS));
            act(listener, random.nextInt(10));
            today = random.nextInt(20) == 0 ? today.plusDays(1) : today;
            holds(listener);
        }

        assertThat(held).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
        assertThat(annulled).isGreaterThan(50);
        assertThat(certified).isGreaterThan(500);
        assertThat(continued).isGreaterThan(500);
    }

    private void act(Listener listener, int action) {
        var place = listener.last();
        switch (action) {
            case 0 -> endCourse(place);
            case 1, 2 -> grant(listener, place);
            case 3 -> hold(place);
            case 4 -> annul(place);
            case 5 -> certify(place);
            case 6 -> revoke(place);
            case 7 -> goOver(listener, place);
            case 8 -> interruptOrResume(listener, place);
            default -> begin(listener);
        }
    }

    /** A new course, once the last place leads nowhere else. */
    private void begin(Listener listener) {
        if (listener.places.isEmpty()
                || listener.last().enrolment.state() == EnrolmentState.CERTIFIED
                        && listener.last().certificates.contains(CertificateStatus.REVOKED)) {
            var enrolment = Enrolment.listed(
                    new CourseId(1),
                    new EnrolListener(new PersonId(1), 1, "«Ақбота»", PositionGroup.PEDAGOGUE, null, null));
            enrolment.admit();
            enrolment.startStudying();
            listener.places.add(new Place(enrolment, today, attended()));
        }
    }

    private BigDecimal attended() {
        return BigDecimal.valueOf(random.nextInt(4) == 0 ? 50 : 60);
    }

    private void endCourse(Place place) {
        if (place.enrolment.state().isUndecided() && !place.continued) {
            var below = Percent.of(place.attended, HOURS).isBelow(RULES.attendanceMinPercent());
            var passed = random.nextInt(3) == 0;
            place.enrolment.endCourse(
                    below ? EndOfCourse.UNASSESSED : passed ? EndOfCourse.PASSED : EndOfCourse.FAILED, today);
        }
    }

    private void grant(Listener listener, Place place) {
        var day = today.plusDays(1 + random.nextInt(200));
        var attended = random.nextBoolean() ? HOURS : place.attended;
        var ruling = reassessment.decide(new ReassessmentFacts(
                place.enrolment.state(),
                new AttendanceFacts(attended, HOURS, RULES),
                false,
                null,
                day,
                place.start,
                today,
                listener.rights.stream()
                        .filter(right -> right.counts)
                        .map(right -> right.day)
                        .toList(),
                RULES));
        if (ruling.isRefused() || place.continued) {
            refused++;
            return;
        }
        place.enrolment.grantReassessment();
        place.granted = new Right(day);
        listener.rights.add(place.granted);
    }

    private void hold(Place place) {
        if (place.enrolment.state() == EnrolmentState.REASSESSMENT_GRANTED) {
            place.enrolment.reassess(random.nextBoolean(), place.granted.day);
            held++;
        }
    }

    private void annul(Place place) {
        var untouched = place.certificates.stream().noneMatch(CertificateStatus::isActive);
        if (place.granted != null && untouched && place.enrolment.state() == EnrolmentState.PASSED) {
            place.enrolment.judgeReassessmentAgain(today);
            place.enrolment.reassess(false, today);
            place.granted.counts = false;
            place.granted = null;
            annulled++;
        }
    }

    private void certify(Place place) {
        var ruling = issue.decide(new IssueFacts(
                place.enrolment.state() == EnrolmentState.PASSED,
                false,
                true,
                Percent.of(HOURS, HOURS),
                true,
                place.certificates.stream().anyMatch(CertificateStatus::isActive),
                false,
                today,
                today,
                RULES));
        if (ruling.isAllowed()) {
            place.certificates.add(CertificateStatus.ISSUED);
            place.enrolment.receiveCertificate();
            certified++;
        }
    }

    private void revoke(Place place) {
        var last = place.certificates.size() - 1;
        if (last >= 0 && place.certificates.get(last).next().contains(CertificateStatus.REVOKED)) {
            place.certificates.set(last, CertificateStatus.REVOKED);
        }
    }

    private void goOver(Listener listener, Place place) {
        if (transfer.decide(facts(place, today.plusDays(random.nextInt(90)))).isAllowed()) {
            place.enrolment.transfer("ауырды");
            move(listener, place, Enrolment.transferred(place.enrolment, new CourseId(2), 1));
            listener.last().enrolment.startStudying();
        }
    }

    private void interruptOrResume(Listener listener, Place place) {
        if (resumption.interrupt(place.enrolment.state()).isAllowed() && !place.continued) {
            place.enrolment.interrupt(today, "ауырды");
        } else if (resumption.decide(facts(place, today.plusDays(1))).isAllowed()) {
            move(listener, place, Enrolment.resumed(place.enrolment, new CourseId(3), 1));
        }
    }

    private void move(Listener listener, Place place, Enrolment next) {
        place.continued = true;
        listener.places.add(new Place(next, today, attended()));
        continued++;
    }

    private ContinuationFacts facts(Place place, LocalDate targetStart) {
        return new ContinuationFacts(
                place.enrolment.state(),
                place.continued,
                "BEDI-072",
                place.start,
                place.enrolment.interruptedOn().orElse(null),
                today,
                new ChanceStream(
                        new CourseId(2),
                        "BEDI-072",
                        2,
                        targetStart,
                        targetStart.plusDays(11),
                        CourseState.SCHEDULED,
                        null,
                        HOURS,
                        HOURS,
                        false),
                null,
                BigDecimal.ZERO,
                RULES);
    }

    private static void holds(Listener listener) {
        assertThat(listener.rights.stream().filter(right -> right.counts).map(right -> right.day.getYear()))
                .doesNotHaveDuplicates();
        assertThat(listener.places)
                .allSatisfy(place -> assertThat(place.certificates.stream().filter(CertificateStatus::isActive))
                        .hasSizeLessThanOrEqualTo(1));
    }
}
