package kz.bilik.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.ReassessmentService;
import kz.bilik.assessment.ReassessmentSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;

/** Reassessments that the user sees, the latest first. */
@Named
@RequestScoped
public class ReassessmentListView extends ListView<ReassessmentSummary> {

    @Inject
    private ReassessmentService reassessments;

    public AssessmentState[] getStates() {
        return AssessmentState.values();
    }

    @Override
    protected Page<ReassessmentSummary> load(PageRequest request) {
        return reassessments.reassessments(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "topic", "state");
    }

    @Override
    protected String naturalSort() {
        return "heldOn";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
