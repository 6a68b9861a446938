package kz.bilik.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.assessment.AssessmentConfirmed;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.assessment.ListenerResult;
import kz.bilik.assessment.ListenerResults;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.enrolment.EnrolmentContinuation;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.outcome.model.OutcomeRecord;
import kz.bilik.outcome.policy.OutcomeFacts;
import kz.bilik.outcome.policy.OutcomePolicy;
import kz.bilik.outcome.store.OutcomeStore;
import kz.bilik.settings.SettingsService;

/**
 * Decides about those who were reassessed (paragraph 27), by the same rules as at the end of a course and on the numbers in force on the day of the
 * reassessment; a part of confirming its protocol. Who did not come has not passed.
 */
@ApplicationScoped
public class ReassessmentOutcomes {

    private static final String REASSESSED_ON = "reassessedOn";

    private final OutcomePolicy policy = new OutcomePolicy();

    @Inject
    OutcomeStore store;

    @Inject
    ListenerResults results;

    @Inject
    EnrolmentContinuation continuation;

    @Inject
    SettingsService settings;

    @Inject
    Clock clock;

    void confirmed(@Observes AssessmentConfirmed event) {
        if (event.kind() != AssessmentKind.REASSESSMENT) {
            return;
        }
        var passed = new LinkedHashMap<EnrolmentId, Boolean>();
        for (var result : results.of(event.assessment())) {
            if (result.state() == EnrolmentState.REASSESSMENT_GRANTED) {
                passed.put(result.enrolmentId(), decide(result, event) == Outcome.CERTIFIED);
            }
        }
        continuation.reassess(event.course(), passed, event.heldOn());
    }

    private Outcome decide(ListenerResult result, AssessmentConfirmed event) {
        var rules = settings.on(event.heldOn());
        var decision = policy.decide(new OutcomeFacts(
                new AgreementFacts(result.agreementSignedOn(), result.firstSession(), result.courseEnd()),
                new AttendanceFacts(result.attendedHours(), result.courseHours(), rules),
                result.score(),
                result.maxScore(),
                result.grades(),
                result.grades().size(),
                rules));
        var kept = decision.outcome() == Outcome.REFUSED
                ? new OutcomeDecision(Outcome.REFERENCE, decision.grounds())
                : decision;
        var facts = OutcomeService.facts(result);
        facts.put(REASSESSED_ON, event.heldOn().toString());
        store.add(OutcomeRecord.decided(
                result.enrolmentId(),
                kept,
                OutcomeService.json(facts),
                OutcomeService.json(rules.asMap()),
                event.by(),
                clock.instant()));
        return kept.outcome();
    }
}
