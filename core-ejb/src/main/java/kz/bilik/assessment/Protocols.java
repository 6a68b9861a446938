package kz.bilik.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bilik.assessment.model.Assessment;
import kz.bilik.assessment.policy.AssessmentPolicy;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.assessment.policy.ConfirmationFacts;
import kz.bilik.assessment.policy.ConfirmationPolicy;
import kz.bilik.assessment.policy.GradesFacts;
import kz.bilik.assessment.policy.ProtocolPolicy;
import kz.bilik.assessment.policy.ScoreFacts;
import kz.bilik.assessment.policy.SupplementPolicy;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseDetail;
import kz.bilik.document.NumberLedger;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/**
 * Confirms a protocol: it gets its number and, where a commission stands behind it, its frozen paper (DOC-22); a part of the use case that confirms. A
 * protocol that an appeal has opened again keeps its number.
 */
@ApplicationScoped
public class Protocols {

    static final String JOB = "ASSESSMENT_PAPERS";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_FORM = 300;
    private static final int LONGEST_NAME = 120;

    private final AssessmentPolicy passing = new AssessmentPolicy();
    private final SupplementPolicy supplement = new SupplementPolicy();
    private final ConfirmationPolicy confirmation = new ConfirmationPolicy();
    private final ProtocolPolicy protocol = new ProtocolPolicy();

    @Inject
    AssessmentStore store;

    @Inject
    ProgrammeService programmes;

    @Inject
    NumberLedger numbers;

    @Inject
    JobService jobs;

    @Inject
    AuditTrail audit;

    @Inject
    Event<AssessmentConfirmed> confirmed;

    @Inject
    Clock clock;

    void open() {
        numbers.open(ProtocolNumber.series(LocalDate.now(clock).getYear()));
    }

    void confirm(Assessment assessment, CourseDetail course, List<ListenerResult> results, Settings rules, String by) {
        var before = assessment.state();
        assessment.writeProtocol();
        assessment.confirm(by, clock.instant());
        if (assessment.protocolNo() == null) {
            var year = LocalDate.now(clock).getYear();
            assessment.number(new ProtocolNumber(year, numbers.take(ProtocolNumber.series(year), 1)));
        }
        audit.record(AuditEntry.of("PROTOCOL_CONFIRMED", "assessment", assessment.id())
                .moved(before, assessment.state())
                .with("number", assessment.protocolNo()));
        print(assessment, course, results, rules);
        store.flush();
        confirmed.fire(new AssessmentConfirmed(
                assessment.assessmentId(), assessment.courseId(), assessment.kind(), assessment.heldOn(), by));
    }

    /** What speaks against confirming the protocol of a reassessment by this user. */
    Ruling against(Assessment assessment, List<ListenerResult> results, Settings rules, String by) {
        var withoutLine =
                results.stream().filter(result -> !result.resultEntered()).count();
        var grounds = new ArrayList<Ground>(confirmation
                .decide(new ConfirmationFacts(
                        assessment.state() == AssessmentState.GRADING, withoutLine, assessment.isGradedBy(by)))
                .grounds());
        grounds.addAll(protocol.commission(
                        assessment.hasOffice(CommissionOffice.CHAIR), assessment.hasOffice(CommissionOffice.MEMBER))
                .grounds());
        var passedWithoutGrade = results.stream()
                .filter(result -> passing.decide(new ScoreFacts(result.score(), result.maxScore(), rules))
                        .isAllowed())
                .anyMatch(result -> supplement
                        .decide(new GradesFacts(result.grades(), result.grades().size(), rules))
                        .grounds()
                        .contains(AssessmentRefusal.GRADE_MISSING));
        if (passedWithoutGrade) {
            grounds.add(AssessmentRefusal.GRADE_MISSING);
        }
        return new Ruling(grounds);
    }

    private void print(Assessment assessment, CourseDetail course, List<ListenerResult> results, Settings rules) {
        var commission = store.commission(assessment);
        var judged = results.stream().filter(ListenerResult::resultEntered).toList();
        if (judged.isEmpty() || !isComplete(commission)) {
            return;
        }
        assessment.freeze(wording(assessment, course, judged, commission, rules), course.language());
        jobs.order(new NewJob(
                JOB,
                assessment.courseId().value(),
                Json.createObjectBuilder().build(),
                UUID.nameUUIDFromBytes(("assessment-protocol/" + assessment.id() + "/" + assessment.dataHash())
                        .getBytes(StandardCharsets.UTF_8)),
                List.of(new NewJob.Item(ProtocolPapers.SUBJECT, assessment.id()))));
    }

    static boolean isComplete(List<CommissionMember> commission) {
        return commission.stream().anyMatch(one -> one.office() == CommissionOffice.CHAIR)
                && commission.stream().anyMatch(one -> one.office() == CommissionOffice.MEMBER);
    }

    private String wording(
            Assessment assessment,
            CourseDetail course,
            List<ListenerResult> judged,
            List<CommissionMember> commission,
            Settings rules) {
        var byName = store.names(course.id());
        var lines = Json.createArrayBuilder();
        byName.forEach((enrolment, name) -> judged.stream()
                .filter(result -> result.enrolmentId().equals(enrolment))
                .findFirst()
                .ifPresent(result -> {
                    var line = Json.createObjectBuilder()
                            .add("name", cut(name, LONGEST_NAME))
                            .add("attendance", share(result.attendedHours(), result.courseHours()));
                    if (result.score() == null) {
                        line.add("result", "ABSENT");
                    } else {
                        line.add("score", plain(result.score()))
                                .add("percent", share(result.score(), result.maxScore()))
                                .add(
                                        "result",
                                        passing.decide(new ScoreFacts(result.score(), result.maxScore(), rules))
                                                        .isAllowed()
                                                ? "PASSED"
                                                : "FAILED");
                    }
                    lines.add(line);
                }));
        var data = Json.createObjectBuilder()
                .add("number", assessment.protocolNo())
                .add("issuedOn", assessment.heldOn().toString())
                .add("kind", assessment.kind().name());
        assessment.assessor().ifPresent(assessor -> data.add("assessor", assessor));
        var members = Json.createArrayBuilder();
        commission.stream()
                .filter(one -> one.office() == CommissionOffice.MEMBER)
                .forEach(one -> members.add(one.name()));
        var whole = Json.createObjectBuilder()
                .add("chair", named(commission, CommissionOffice.CHAIR))
                .add("members", members);
        if (commission.stream().anyMatch(one -> one.office() == CommissionOffice.SECRETARY)) {
            whole.add("secretary", named(commission, CommissionOffice.SECRETARY));
        }
        var components = programmes.programme(course.programmeId()).components();
        return data.add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", course.topic().kk())
                                .add("ru", course.topic().ru())
                                .add("en", course.topic().en()))
                .add("stream", String.valueOf(course.stream()))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("hours", course.hours())
                .add(
                        "form",
                        Json.createObjectBuilder()
                                .add("kk", form(components, "kk"))
                                .add("ru", form(components, "ru"))
                                .add("en", form(components, "en")))
                .add("results", lines)
                .add("max", plain(course.maxScore()))
                .add("commission", whole)
                .build()
                .toString();
    }

    private static String form(List<ComponentSpec> components, String language) {
        return cut(
                components.stream()
                        .map(component -> component.title().in(language))
                        .collect(Collectors.joining(", ")),
                LONGEST_FORM);
    }

    private static String named(List<CommissionMember> commission, CommissionOffice office) {
        return commission.stream()
                .filter(one -> one.office() == office)
                .map(CommissionMember::name)
                .findFirst()
                .orElseThrow();
    }

    /** In percent; hours brought along can be more than are missing, a share is never more than the whole. */
    private static String share(BigDecimal part, BigDecimal whole) {
        return part == null
                ? "0.00"
                : Percent.of(part.min(whole), whole).isAtLeast(HUNDRED)
                        ? "100.00"
                        : Percent.of(part, whole).shown();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
