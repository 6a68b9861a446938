package kz.bilik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bilik.accreditation.PackageState;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.agreement.AgreementState;
import kz.bilik.application.ApplicationState;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.expulsion.CaseState;
import kz.bilik.expulsion.ViolationState;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.notification.MailState;
import kz.bilik.planning.CycleState;
import kz.bilik.planning.DistrictPlanState;
import kz.bilik.planning.ImportState;
import kz.bilik.planning.NeedState;
import kz.bilik.planning.RegionPlanState;
import kz.bilik.planning.RequestState;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.referral.RegionListState;
import kz.bilik.schedule.ApprovalState;
import kz.bilik.schedule.LineState;
import kz.bilik.schedule.ScheduleState;
import kz.bilik.secondchance.ChanceState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states: what is not listed is refused. */
class StateMachineTest {

    private static final String PROGRAMME = """
            DRAFT > ON_AGREEMENT
            ON_AGREEMENT > RETURNED AGREED
            RETURNED > DRAFT
            AGREED > APPROVED
            APPROVED > ARCHIVED
            """;

    private static final String PACKAGE = """
            DRAFT > SUBMITTED
            SUBMITTED > RECEIVED WITHDRAWN
            RECEIVED > FORWARDED WITHDRAWN
            FORWARDED > UNDER_REVIEW
            UNDER_REVIEW > COMPLIANT NON_COMPLIANT
            COMPLIANT > OUTDATED
            """;

    private static final String APPLICATION = """
            DRAFT > SUBMITTED WITHDRAWN
            SUBMITTED > ACCEPTED RETURNED DECLINED WITHDRAWN CARRIED_OVER
            RETURNED > DRAFT WITHDRAWN
            ACCEPTED > PLANNED WITHDRAWN CARRIED_OVER
            PLANNED > LISTED WITHDRAWN CARRIED_OVER
            LISTED > ENROLLED WITHDRAWN
            """;

    private static final String COURSE = """
            PLANNED > SCHEDULED CANCELLED POSTPONED
            SCHEDULED > LISTING CANCELLED POSTPONED
            LISTING > ADMISSION CANCELLED POSTPONED
            ADMISSION > IN_PROGRESS CANCELLED POSTPONED
            IN_PROGRESS > PAUSED ASSESSMENT
            PAUSED > IN_PROGRESS
            ASSESSMENT > COMPLETED
            COMPLETED > REPORTED
            REPORTED > ARCHIVED
            POSTPONED > PLANNED
            """;

    private static final String SCHEDULE = """
            DRAFT > ON_AGREEMENT
            ON_AGREEMENT > AGREED RETURNED
            RETURNED > ON_AGREEMENT
            AGREED > APPROVED ON_AGREEMENT
            APPROVED > AMENDED
            AMENDED > ON_AGREEMENT
            """;

    private static final String SCHEDULE_LINE = """
            DRAFT > ON_AGREEMENT WITHDRAWN
            ON_AGREEMENT > AGREED REFUSED DRAFT WITHDRAWN
            REFUSED > DRAFT WITHDRAWN
            AGREED > DRAFT WITHDRAWN
            """;

    private static final String APPROVAL = """
            PENDING > APPROVED REFUSED
            """;

    private static final String ENROLMENT = """
            CANDIDATE > ADMITTED REJECTED
            ADMITTED > STUDYING WITHDRAWN EXPULSION_CASE
            STUDYING > READY_FOR_ASSESSMENT NOT_ASSESSED INTERRUPTED TRANSFERRED EXPULSION_CASE
            RESUMED > READY_FOR_ASSESSMENT NOT_ASSESSED INTERRUPTED TRANSFERRED EXPULSION_CASE
            READY_FOR_ASSESSMENT > PASSED FAILED ABSENT EXPULSION_CASE
            NOT_ASSESSED > TRANSFERRED REASSESSMENT_GRANTED EXPULSION_CASE
            INTERRUPTED > TRANSFERRED RESUMED
            PASSED > CERTIFIED READY_FOR_ASSESSMENT REASSESSMENT_GRANTED
            FAILED > TRANSFERRED REASSESSMENT_GRANTED READY_FOR_ASSESSMENT
            ABSENT > READY_FOR_ASSESSMENT FAILED
            REASSESSMENT_GRANTED > PASSED FAILED
            EXPULSION_CASE > EXPELLED ADMITTED STUDYING RESUMED READY_FOR_ASSESSMENT NOT_ASSESSED
            """;

    private static final String AGREEMENT = """
            DRAFT > OFFERED
            OFFERED > SIGNED_BY_LISTENER DECLINED
            SIGNED_BY_LISTENER > IN_FORCE
            IN_FORCE > FULFILLED BREACHED AMENDED
            BREACHED > IN_FORCE TERMINATED
            """;

    private static final String REGION_LIST = """
            DRAFT > APPROVED
            APPROVED > SENT DRAFT
            SENT > USED DRAFT
            USED > SENT
            """;

    private static final String ADMISSION_ORDER = """
            DRAFT > SIGNED CANCELLED
            SIGNED > CANCELLED
            """;

    private static final String ASSESSMENT = """
            PLANNED > OPEN
            OPEN > GRADING
            GRADING > PROTOCOL
            PROTOCOL > CONFIRMED
            CONFIRMED > ANNULLED GRADING
            """;

    private static final String LISTENER_REQUEST = """
            SUBMITTED > GRANTED DECLINED WITHDRAWN
            GRANTED > CARRIED_OUT REVOKED
            CARRIED_OUT > VOID
            """;

    private static final String CAMPAIGN = """
            OPEN > REQUESTS_SENT
            REQUESTS_SENT > DISTRICT_STAGE REGION_STAGE
            DISTRICT_STAGE > REGION_STAGE
            REGION_STAGE > APPROVED
            APPROVED > IN_EXECUTION
            IN_EXECUTION > CLOSED
            """;

    private static final String PLAN_REQUEST = """
            DRAFT > SENT
            SENT > READ ANSWERED
            READ > ANSWERED
            """;

    private static final String DISTRICT_PLAN = """
            DRAFT > SUBMITTED
            SUBMITTED > RETURNED ACCEPTED
            RETURNED > DRAFT
            """;

    private static final String REGION_PLAN = """
            DRAFT > SUBMITTED
            SUBMITTED > RETURNED APPROVED
            RETURNED > DRAFT
            APPROVED > AMENDED
            AMENDED > SUBMITTED
            """;

    private static final String NEED = """
            STATED > ACCEPTED DECLINED WITHDRAWN
            """;

    private static final String IMPORT = """
            READ > CONFIRMED DISCARDED
            CONFIRMED > UNDONE
            """;

    private static final String NEDB_TASK = """
            PENDING > EXPORTED
            EXPORTED > CONFIRMED REJECTED
            REJECTED > PENDING
            """;

    private static final String MAIL = """
            PENDING > SENDING
            SENDING > HANDED PENDING FAILED
            HANDED > SENT PENDING UNCERTAIN FAILED
            UNCERTAIN > PENDING SENT
            FAILED > PENDING
            """;

    private static final String VIOLATION = """
            RECORDED > CONFIRMED DISMISSED
            """;

    private static final String EXPULSION = """
            OPENED > LISTENER_NOTIFIED
            LISTENER_NOTIFIED > SITTING
            SITTING > DECIDED
            DECIDED > ORDER_SIGNED CLOSED
            ORDER_SIGNED > EMPLOYER_NOTIFIED
            EMPLOYER_NOTIFIED > CLOSED
            """;

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @MethodSource("pairs")
    void a_step_is_possible_only_if_it_is_listed(Enum<?> from, Enum<?> to, boolean possible, Set<?> next) {
        assertThat(next.contains(to)).isEqualTo(possible);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                        pairs(PackageState.values(), PackageState::next, PACKAGE),
                        pairs(MailState.values(), MailState::next, MAIL),
                        pairs(ViolationState.values(), ViolationState::next, VIOLATION),
                        pairs(CaseState.values(), CaseState::next, EXPULSION),
                        pairs(ProgrammeState.values(), ProgrammeState::next, PROGRAMME),
                        pairs(CycleState.values(), CycleState::next, CAMPAIGN),
                        pairs(RequestState.values(), RequestState::next, PLAN_REQUEST),
                        pairs(DistrictPlanState.values(), DistrictPlanState::next, DISTRICT_PLAN),
                        pairs(RegionPlanState.values(), RegionPlanState::next, REGION_PLAN),
                        pairs(NeedState.values(), NeedState::next, NEED),
                        pairs(ImportState.values(), ImportState::next, IMPORT),
                        pairs(NedbTaskState.values(), NedbTaskState::next, NEDB_TASK),
                        pairs(ScheduleState.values(), ScheduleState::next, SCHEDULE),
                        pairs(LineState.values(), LineState::next, SCHEDULE_LINE),
                        pairs(ApprovalState.values(), ApprovalState::next, APPROVAL),
                        pairs(ApplicationState.values(), ApplicationState::next, APPLICATION),
                        pairs(CourseState.values(), CourseState::next, COURSE),
                        pairs(EnrolmentState.values(), EnrolmentState::next, ENROLMENT),
                        pairs(AgreementState.values(), AgreementState::next, AGREEMENT),
                        pairs(RegionListState.values(), RegionListState::next, REGION_LIST),
                        pairs(AdmissionOrderState.values(), AdmissionOrderState::next, ADMISSION_ORDER),
                        pairs(ChanceState.values(), ChanceState::next, LISTENER_REQUEST),
                        pairs(AssessmentState.values(), AssessmentState::next, ASSESSMENT))
                .flatMap(Function.identity());
    }

    private static <E extends Enum<E>> Stream<Arguments> pairs(E[] states, Function<E, Set<E>> next, String listed) {
        var steps = steps(listed);
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states)
                        .map(to -> Arguments.of(
                                from,
                                to,
                                steps.getOrDefault(from.name(), Set.of()).contains(to.name()),
                                next.apply(from))));
    }

    private static Map<String, Set<String>> steps(String listed) {
        var steps = new HashMap<String, Set<String>>();
        listed.lines()
                .map(line -> line.split(" > ", 2))
                .forEach(line -> steps.put(line[0], Set.of(line[1].split(" "))));
        return steps;
    }
}
