package kz.bilik.outcome;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.agreement.policy.AgreementPolicy;
import kz.bilik.agreement.policy.AgreementRefusal;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.ListenerResult;
import kz.bilik.assessment.ListenerResults;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EndOfCourse;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentProgress;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.organisation.Access;
import kz.bilik.outcome.model.OutcomeRecord;
import kz.bilik.outcome.policy.OutcomeFacts;
import kz.bilik.outcome.policy.OutcomePolicy;
import kz.bilik.outcome.store.OutcomeStore;
import kz.bilik.outcome.store.TrailStore;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;

/** Lets the Rules decide about every listener of a course, and explains what they decided. */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.SYSTEM
})
public class OutcomeService {

    private static final Logger LOG = Logger.getLogger(OutcomeService.class.getName());

    private final OutcomePolicy policy = new OutcomePolicy();
    private final AgreementPolicy agreement = new AgreementPolicy();

    @Inject
    OutcomeStore store;

    @Inject
    TrailStore trail;

    @Inject
    Access access;

    @Inject
    ListenerResults results;

    @Inject
    EnrolmentProgress progress;

    @Inject
    EnrolmentVisibility enrolments;

    @Inject
    CourseService courses;

    @Inject
    AssessmentService assessments;

    @Inject
    SettingsService settings;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * Decides about every listener whose result is open, on the confirmed protocol and the numbers in force on the last day of the course.
     * Who was decided finally before stays as decided. When nobody is left open the course is completed.
     *
     * @return how many listeners were decided now, by outcome
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public Map<Outcome, Long> decideCourse(CourseId courseId) {
        var course = courses.course(courseId);
        if (assessments.assessment(courseId).state() != AssessmentState.CONFIRMED) {
            throw new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        var rules = settings.on(course.end());
        var steps = new LinkedHashMap<EnrolmentId, EndOfCourse>();
        var decided = new EnumMap<Outcome, Long>(Outcome.class);
        for (var result : results.of(courseId)) {
            if (result.state().isUndecided()) {
                var decision = decide(result, rules);
                steps.put(result.enrolmentId(), end(decision));
                decided.merge(decision.outcome(), 1L, Long::sum);
            }
        }
        progress.endCourse(courseId, steps, course.end());
        if (course.state() == CourseState.ASSESSMENT
                && courses.course(courseId).counts().undecided() == 0) {
            courses.complete(courseId);
        }
        LOG.info(() -> "outcomes decided course=%d count=%d".formatted(courseId.value(), steps.size()));
        return decided;
    }

    /** Why the listener got this outcome. */
    public OutcomeDetail outcome(EnrolmentId enrolment) {
        enrolments.require(enrolment);
        var decided =
                store.findLatest(enrolment).orElseThrow(() -> new NotFoundException("outcome", enrolment.value()));
        var facts = strings(decided.facts());
        return new OutcomeDetail(
                enrolment,
                decided.outcome(),
                lines(decided.groundCodes(), strings(decided.settings())),
                flags(facts, strings(decided.settings())),
                facts,
                arithmetic(facts, strings(decided.settings())),
                strings(decided.settings()),
                decided.decidedBy(),
                decided.decidedAt(),
                store.all(enrolment).stream()
                        .skip(1)
                        .map(OutcomeRecord::earlier)
                        .toList());
    }

    /** The way from the papers of the listener back to the plan, as far as the caller may go it. */
    public List<TrailStep> trail(EnrolmentId enrolment) {
        enrolments.require(enrolment);
        return trail.steps(enrolment, access.scope());
    }

    private OutcomeDecision decide(ListenerResult result, Settings rules) {
        var decision = policy.decide(new OutcomeFacts(
                new AgreementFacts(result.agreementSignedOn(), result.firstSession(), result.courseEnd()),
                new AttendanceFacts(result.attendedHours(), result.courseHours(), rules),
                result.score(),
                result.maxScore(),
                result.grades(),
                result.grades().size(),
                rules));
        store.add(OutcomeRecord.decided(
                result.enrolmentId(),
                decision,
                json(facts(result)),
                json(rules.asMap()),
                session.getCallerPrincipal().getName(),
                clock.instant()));
        return decision;
    }

    private static EndOfCourse end(OutcomeDecision decision) {
        var grounds = decision.grounds();
        return switch (decision.outcome()) {
            case CERTIFIED -> EndOfCourse.PASSED;
            case REFERENCE ->
                grounds.contains(AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM)
                        ? EndOfCourse.UNASSESSED
                        : EndOfCourse.FAILED;
            case REFUSED -> {
                if (grounds.stream().anyMatch(OutcomeService::barsFromAssessment)) {
                    yield EndOfCourse.OPEN;
                }
                yield grounds.contains(AssessmentRefusal.SCORE_MISSING) ? EndOfCourse.ABSENT : EndOfCourse.INCOMPLETE;
            }
        };
    }

    private static boolean barsFromAssessment(Ground ground) {
        return ground instanceof AgreementRefusal || ground instanceof AttendanceRefusal;
    }

    static Map<String, String> facts(ListenerResult result) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "agreementSignedOn", result.agreementSignedOn());
        put(facts, "firstSession", result.firstSession());
        put(facts, "courseEnd", result.courseEnd());
        put(facts, "attendedHours", result.attendedHours());
        put(facts, "courseHours", result.courseHours());
        put(facts, "score", result.score());
        put(facts, "maxScore", result.maxScore());
        put(
                facts,
                "grades",
                result.grades().stream()
                        .map(grade -> grade == null ? "–" : plain(grade))
                        .collect(Collectors.joining(" ")));
        return facts;
    }

    private static void put(Map<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value instanceof BigDecimal number ? plain(number) : value.toString());
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<GroundLine> flags(Map<String, String> facts, Map<String, String> rules) {
        var signedOn = facts.get("agreementSignedOn");
        if (signedOn == null) {
            return List.of();
        }
        return agreement
                .flags(new AgreementFacts(
                        LocalDate.parse(signedOn),
                        LocalDate.parse(facts.get("firstSession")),
                        LocalDate.parse(facts.get("courseEnd"))))
                .grounds()
                .stream()
                .map(flag -> GroundLine.of(flag, rules))
                .toList();
    }

    private static List<Arithmetic> arithmetic(Map<String, String> facts, Map<String, String> rules) {
        var lines = new ArrayList<Arithmetic>();
        if (facts.containsKey("attendedHours")) {
            lines.add(Arithmetic.share(
                    "23(3)",
                    new BigDecimal(facts.get("attendedHours")),
                    new BigDecimal(facts.get("courseHours")),
                    new BigDecimal(rules.get(SettingKey.ATTENDANCE_MIN_PERCENT.key()))));
        }
        if (facts.containsKey("score")) {
            lines.add(Arithmetic.share(
                    "23(4)",
                    new BigDecimal(facts.get("score")),
                    new BigDecimal(facts.get("maxScore")),
                    new BigDecimal(rules.get(SettingKey.TEST_MIN_PERCENT.key()))));
        }
        return lines;
    }

    private static List<GroundLine> lines(List<String> codes, Map<String, String> rules) {
        return codes.stream()
                .map(DecisionGrounds::of)
                .map(ground -> GroundLine.of(ground, rules))
                .toList();
    }

    static String json(Map<String, String> values) {
        var object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> strings(String json) {
        var values = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        }
        return values;
    }
}
