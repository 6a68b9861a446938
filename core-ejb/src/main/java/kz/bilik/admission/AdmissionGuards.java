package kz.bilik.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.admission.model.AdmissionLine;
import kz.bilik.admission.model.AdmissionOrder;
import kz.bilik.admission.policy.AdmissionFacts;
import kz.bilik.admission.policy.AdmissionPolicy;
import kz.bilik.admission.policy.FlagFacts;
import kz.bilik.admission.policy.OrderFacts;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseTimetable;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.PersonId;
import kz.bilik.programme.Funding;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.referral.AdmissionGrounds;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.regulation.Ground;

/** Gathers the facts on which an admission is decided, for one person, for an order, for the whole matrix of a course. */
@ApplicationScoped
public class AdmissionGuards {

    private static final AdmissionPolicy POLICY = new AdmissionPolicy();

    @Inject
    private AdmissionStore store;

    @Inject
    private AdmissionGrounds grounds;

    @Inject
    private CourseTimetable timetable;

    @Inject
    private SettingsService settings;

    @Inject
    private Clock clock;

    OrderFacts draft(CourseDetail course, DraftOrder draft, String drafter) {
        return facts(course, draft, 1, false);
    }

    OrderFacts order(AdmissionOrder order, CourseDetail course, String caller) {
        return facts(
                course,
                new DraftOrder(order.date(), order.leaderName(), order.leaderPost(), order.lateReason()),
                store.lines(order.id()).size(),
                order.draftedBy().equals(caller));
    }

    private OrderFacts facts(CourseDetail course, DraftOrder draft, int listeners, boolean signedByDrafter) {
        var today = LocalDate.now(clock);
        var from = draft.date() == null || draft.date().isBefore(today) ? today : draft.date();
        var total = BigDecimal.ZERO;
        var missed = BigDecimal.ZERO;
        for (var session : timetable.of(course.id())) {
            total = total.add(session.hours());
            missed = session.heldOn().isBefore(from) ? missed.add(session.hours()) : missed;
        }
        return new OrderFacts(
                course.state(),
                draft.date(),
                today,
                course.start(),
                total,
                missed,
                settings.on(today).attendanceMinPercent(),
                draft.lateReason(),
                draft.leaderName(),
                draft.leaderPost(),
                listeners,
                signedByDrafter);
    }

    /** One who is to be put into the order. */
    AdmissionFacts facts(AdmissionOrder order, CourseDetail course, AdmissionGround ground, AdmitPerson admitted) {
        var priced = admitted.price() != null
                && admitted.price().signum() >= 0
                && admitted.price().stripTrailingZeros().scale() <= 2
                && admitted.payer() != null
                && !isBlank(admitted.payerName())
                && admitted.paymentDue() != null;
        var known = (ground.workplace() != null || !isBlank(admitted.workplace()))
                && (ground.position() != null || admitted.position() != null);
        var others = store.taken(course.id(), order.id())
                + (int) store.lines(order.id()).stream()
                        .filter(line -> !line.personId().equals(ground.person()))
                        .count();
        var held = store.held(course.id()).get(ground.person());
        return facts(order, course, ground, priced, known, others, held != null);
    }

    /** One who stands in the order. */
    AdmissionFacts facts(AdmissionOrder order, CourseDetail course, AdmissionGround ground, AdmissionLine line) {
        var others =
                store.taken(course.id(), order.id()) + store.lines(order.id()).size() - 1;
        var held = store.held(course.id()).get(ground.person());
        return facts(order, course, ground, line.isPriced(), true, others, held != null && !held.equals(order.id()));
    }

    private AdmissionFacts facts(
            AdmissionOrder order,
            CourseDetail course,
            AdmissionGround ground,
            boolean priced,
            boolean known,
            int others,
            boolean held) {
        var standing = store.standings(course.id()).get(ground.person());
        return new AdmissionFacts(
                course.funding() != Funding.EXTRA_BUDGET,
                ground.listLineId() != null,
                ground.isLettered() ? ground.letterDate() : null,
                ground.referralDate(),
                ground.identityCopyId() != null,
                ground.applicationState(),
                priced,
                known,
                standing == null ? null : standing.state(),
                held,
                store.places(course.id()).orElse(null),
                others,
                order.date(),
                course.start());
    }

    /** Whether an order of the course holds the person already. */
    boolean isHeld(AdmissionOrder order, AdmissionGround ground) {
        return store.held(order.courseId()).containsKey(ground.person());
    }

    boolean isListed(long application) {
        return store.isListed(application);
    }

    static List<Ground> marked(CourseDetail course, AdmissionGround ground) {
        return POLICY.flags(new FlagFacts(
                        course.funding() != Funding.EXTRA_BUDGET,
                        ground.referralOrderId() != null,
                        ground.ownHead(),
                        ground.listLate(),
                        ground.replacement(),
                        ground.otherCourse() != null))
                .grounds();
    }

    /** Everybody whom the order holds or could hold; of an order that is no draft only those it holds, as they were marked then. */
    List<GuardRow> rows(AdmissionOrder order, CourseDetail course) {
        var isDraft = order.state() == AdmissionOrderState.DRAFT;
        var lines = store.lines(order.id()).stream()
                .collect(Collectors.toMap(AdmissionLine::personId, Function.identity()));
        var standings = store.standings(course.id());
        var held = store.held(course.id());
        var taken = store.taken(course.id(), order.id()) + lines.size();
        var places = store.places(course.id()).orElse(null);
        var rows = new ArrayList<GuardRow>();
        for (var ground : grounds.of(course.id())) {
            var line = lines.get(ground.person());
            var standing = standings.get(ground.person());
            var gone = line == null && standing != null && standing.state() != EnrolmentState.CANDIDATE;
            if (line == null && (!isDraft || gone)) {
                continue;
            }
            var facts = new AdmissionFacts(
                    course.funding() != Funding.EXTRA_BUDGET,
                    ground.listLineId() != null,
                    ground.isLettered() ? ground.letterDate() : null,
                    ground.referralDate(),
                    ground.identityCopyId() != null,
                    ground.applicationState(),
                    line == null || line.isPriced(),
                    true,
                    standing == null ? null : standing.state(),
                    isHeldByAnother(held, ground.person(), order),
                    places,
                    line == null ? taken : taken - 1,
                    order.date(),
                    course.start());
            rows.add(row(
                    ground,
                    isDraft ? POLICY.decide(facts).grounds() : List.of(),
                    isDraft ? marked(course, ground) : List.copyOf(line.warnings()),
                    line,
                    standing));
        }
        return rows;
    }

    private static boolean isHeldByAnother(
            Map<PersonId, AdmissionOrderId> held, PersonId person, AdmissionOrder order) {
        return held.containsKey(person) && !held.get(person).equals(order.id());
    }

    private GuardRow row(
            AdmissionGround ground,
            List<? extends Ground> missing,
            List<? extends Ground> marked,
            AdmissionLine line,
            AdmissionStore.Standing standing) {
        var agreement = line == null ? null : line.agreementId();
        return new GuardRow(
                ground.person(),
                ground.name(),
                ground.workplace(),
                ground.position(),
                ground.applicationId(),
                ground.applicationState(),
                ground.listLineId() != null,
                ground.isLettered() ? ground.letterNo() : null,
                ground.isLettered() ? ground.letterDate() : null,
                ground.administration(),
                ground.referralNo(),
                ground.referralDate(),
                ground.identityCopyId() != null,
                List.copyOf(missing),
                List.copyOf(marked),
                line == null ? null : line.id(),
                standing == null ? null : standing.enrolment(),
                standing == null ? null : standing.state(),
                agreement,
                agreement == null ? null : store.agreementNumber(agreement),
                line == null || line.price() == null ? null : line.price().toPlainString());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
