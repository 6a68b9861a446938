package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.ListenerRow;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.outcome.DecisionGrounds;
import kz.bilik.outcome.Outcome;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.web.shared.ListView;

/** The listeners of the open course in Kazakh order, with what each attended, scored and got. */
@Named
@RequestScoped
public class ListenerListView extends ListView<ListenerRow> {

    private static final Set<EnrolmentState> UNDER_WAY = EnumSet.of(
            EnrolmentState.ADMITTED,
            EnrolmentState.STUDYING,
            EnrolmentState.RESUMED,
            EnrolmentState.READY_FOR_ASSESSMENT,
            EnrolmentState.NOT_ASSESSED);

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private CourseDetailView course;

    public EnrolmentState[] getStates() {
        return EnrolmentState.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Outcome outcome(ListenerRow row) {
        return row.outcome() == null ? null : Outcome.valueOf(row.outcome());
    }

    public PositionGroup position(ListenerRow row) {
        return PositionGroup.find(row.position()).orElse(null);
    }

    public List<Ground> grounds(ListenerRow row) {
        return row.groundCodes().stream()
                .filter(DecisionGrounds::isKnown)
                .map(DecisionGrounds::of)
                .toList();
    }

    /** Whether the listener is bound by an agreement that can be broken. */
    public boolean isBound(ListenerRow row) {
        return switch (row.state()) {
            case ADMITTED,
                    STUDYING,
                    RESUMED,
                    READY_FOR_ASSESSMENT,
                    NOT_ASSESSED,
                    INTERRUPTED,
                    ABSENT,
                    FAILED,
                    REASSESSMENT_GRANTED,
                    EXPULSION_CASE -> true;
            case CANDIDATE, REJECTED, WITHDRAWN, TRANSFERRED, PASSED, CERTIFIED, EXPELLED -> false;
        };
    }

    /** Whoever studies without an agreement that both sides have signed. */
    public boolean flagged(ListenerRow row) {
        return row.agreementUnsigned() && UNDER_WAY.contains(row.state());
    }

    @Override
    protected Page<ListenerRow> load(PageRequest request) {
        return enrolments.listeners(new CourseId(course.getId()), request);
    }

    @Override
    protected List<String> filters() {
        return List.of("name", "workplace", "state", "agreement", "outcome");
    }

    @Override
    protected Map<String, String> kept() {
        return Map.of("id", String.valueOf(course.getId()), "tab", "listeners");
    }

    @Override
    protected String naturalSort() {
        return "name";
    }
}
