package kz.bilik.secondchance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentContinuation;
import kz.bilik.enrolment.HoursCredit;
import kz.bilik.secondchance.policy.ChanceRefusal;
import kz.bilik.secondchance.policy.ContinuationFacts;
import kz.bilik.secondchance.policy.CreditFacts;
import kz.bilik.secondchance.policy.CreditPolicy;
import kz.bilik.secondchance.policy.ReassessmentFacts;
import kz.bilik.secondchance.policy.ReassessmentPolicy;
import kz.bilik.secondchance.policy.ResumptionPolicy;
import kz.bilik.secondchance.policy.TransferPolicy;
import kz.bilik.secondchance.store.SecondChanceStore;
import kz.bilik.settings.ReassessmentScope;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/** Gathers what the rules of paragraph 27 are asked about, and asks them: for the page of possibilities, for a request and for its decision alike. */
@ApplicationScoped
public class ChanceBook {

    static final String OF_ALL_PROGRAMMES = "*";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReassessmentPolicy reassessment = new ReassessmentPolicy();
    private final TransferPolicy transfer = new TransferPolicy();
    private final ResumptionPolicy resumption = new ResumptionPolicy();
    private final CreditPolicy crediting = new CreditPolicy();

    @Inject
    SecondChanceStore store;

    @Inject
    EnrolmentContinuation continuation;

    @Inject
    SettingsService settings;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The four ways of paragraph 27, each with what speaks against it. */
    List<ChanceWay> ways(ChanceStanding standing) {
        var ways = new ArrayList<ChanceWay>();
        for (var kind : ChanceKind.values()) {
            ways.add(way(kind, standing));
        }
        return ways;
    }

    private ChanceWay way(ChanceKind kind, ChanceStanding standing) {
        var streams = streams(kind, standing);
        var ruling = kind.needsStream() && streams.isEmpty()
                ? decide(kind, standing, null, null, null)
                : ask(kind, standing, streams.isEmpty() ? null : streams.get(0));
        var grounds = new ArrayList<Ground>(ruling.grounds());
        if (standing.pending() != null) {
            grounds.add(0, ChanceRefusal.REQUEST_PENDING);
        }
        var open = grounds.isEmpty();
        var missing = kind.isReassessment() ? hoursToMakeUp(standing) : BigDecimal.ZERO;
        if (open && missing.signum() > 0) {
            grounds.add(ChanceRefusal.HOURS_TO_MAKE_UP);
        }
        return new ChanceWay(kind, open, grounds, until(kind, standing), missing, streams, ruling.settings());
    }

    private LocalDate until(ChanceKind kind, ChanceStanding standing) {
        var months = rules().secondChance().completionMaxMonths();
        return switch (kind) {
            case TRANSFER ->
                standing.courseStart().withDayOfYear(1).plusYears(1).minusDays(1);
            case COMPLETION ->
                months > 0 && standing.interruptedOn() != null
                        ? standing.interruptedOn().plusMonths(months)
                        : null;
            case INTERRUPTION -> standing.courseEnd();
            case REASSESSMENT_OWN, REASSESSMENT_NEXT_STREAM -> null;
        };
    }

    /** Streams that a way may lead to; those that nothing speaks against but places are shown full. */
    List<ChanceStream> streams(ChanceKind kind, ChanceStanding standing) {
        return switch (kind) {
            case REASSESSMENT_NEXT_STREAM ->
                store.laterStreams(standing, today()).stream().limit(1).toList();
            case TRANSFER ->
                store.streamsOfTheYear(standing, today()).stream()
                        .filter(stream -> !stream.alreadyThere())
                        .toList();
            case COMPLETION ->
                store.laterStreams(standing, today()).stream()
                        .filter(stream -> !stream.alreadyThere())
                        .toList();
            case REASSESSMENT_OWN, INTERRUPTION -> List.of();
        };
    }

    /** Whether it may be asked for. */
    Ruling ask(ChanceKind kind, ChanceStanding standing, ChanceStream stream) {
        return switch (kind) {
            case REASSESSMENT_OWN, REASSESSMENT_NEXT_STREAM ->
                reassessment.ask(reassessmentFacts(kind, standing, stream, null));
            case TRANSFER -> transfer.ask(continuationFacts(standing, stream, null));
            case INTERRUPTION -> resumption.interrupt(standing.state());
            case COMPLETION -> resumption.ask(continuationFacts(standing, stream, null));
        };
    }

    /** Whether it may be granted, and carried out, today. */
    Ruling decide(
            ChanceKind kind, ChanceStanding standing, ChanceStream stream, LocalDate heldOn, String equivalentReason) {
        return switch (kind) {
            case REASSESSMENT_OWN, REASSESSMENT_NEXT_STREAM ->
                reassessment.decide(reassessmentFacts(kind, standing, stream, heldOn));
            case TRANSFER -> transfer.decide(continuationFacts(standing, stream, equivalentReason));
            case INTERRUPTION -> resumption.interrupt(standing.state());
            case COMPLETION -> resumption.decide(continuationFacts(standing, stream, null));
        };
    }

    private ReassessmentFacts reassessmentFacts(
            ChanceKind kind, ChanceStanding standing, ChanceStream stream, LocalDate day) {
        var rules = rules();
        return new ReassessmentFacts(
                standing.state(),
                new AttendanceFacts(standing.attendedHours(), standing.courseHours(), rules),
                kind == ChanceKind.REASSESSMENT_NEXT_STREAM,
                stream,
                day,
                standing.courseEnd(),
                today(),
                store.reassessedOn(standing.person(), countedFor(standing, rules)),
                rules);
    }

    private ContinuationFacts continuationFacts(ChanceStanding standing, ChanceStream stream, String equivalentReason) {
        return new ContinuationFacts(
                standing.state(),
                standing.continued(),
                standing.programmeCode(),
                standing.courseStart(),
                standing.interruptedOn(),
                today(),
                stream,
                equivalentReason,
                stream == null ? BigDecimal.ZERO : crediting.total(credits(standing, stream.id())),
                rules());
    }

    /** For what reassessments of the listener are counted together. */
    static String countedFor(ChanceStanding standing, Settings rules) {
        return rules.secondChance().scope() == ReassessmentScope.PER_LISTENER
                ? OF_ALL_PROGRAMMES
                : standing.programmeCode();
    }

    /** Which hours would go along to the stream. */
    List<HoursCredit> credits(ChanceStanding standing, CourseId target) {
        var byPosition = store.byPosition(standing.course(), continuation.hoursByModule(standing.enrolment()));
        var unassigned = Optional.ofNullable(byPosition.remove(0)).orElse(BigDecimal.ZERO);
        return crediting.credits(new CreditFacts(
                store.modules(target).stream()
                        .map(module -> new CreditFacts.TargetModule(
                                module.id(), module.position(), BigDecimal.valueOf(module.hours())))
                        .toList(),
                byPosition,
                unassigned));
    }

    /** The same for people. */
    List<ChanceCredit> shown(List<HoursCredit> credits, CourseId target) {
        var modules = store.modules(target).stream()
                .collect(Collectors.toMap(SecondChanceStore.Module::id, module -> module));
        return credits.stream()
                .map(credit -> credit.module() == null
                        ? new ChanceCredit(null, null, credit.hours())
                        : new ChanceCredit(
                                modules.get(credit.module()).title(),
                                modules.get(credit.module()).hours(),
                                credit.hours()))
                .toList();
    }

    /** Hours that are missing to the least attendance, in the steps of the register (paragraph 23(3)). */
    BigDecimal hoursToMakeUp(ChanceStanding standing) {
        var rules = rules();
        var needed =
                standing.courseHours().multiply(rules.attendanceMinPercent()).divide(HUNDRED);
        var missing = needed.subtract(standing.attendedHours());
        return missing.signum() <= 0
                ? BigDecimal.ZERO
                : missing.divide(rules.attendanceStep(), 0, RoundingMode.CEILING)
                        .multiply(rules.attendanceStep());
    }

    Settings rules() {
        return settings.on(today());
    }
}
