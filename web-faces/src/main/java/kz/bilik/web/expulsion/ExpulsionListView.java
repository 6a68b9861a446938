package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.expulsion.CaseRow;
import kz.bilik.expulsion.CaseState;
import kz.bilik.expulsion.ExpulsionCaseService;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Words;

/** Cases of expulsion, those with the nearest last day first; a member of the commission sees the cases before it. */
@Named
@RequestScoped
public class ExpulsionListView extends ListView<CaseRow> {

    @Inject
    private ExpulsionCaseService cases;

    @Inject
    private Words words;

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public CaseDecision[] getDecisions() {
        return CaseDecision.values();
    }

    /** How many days are left to the last one, in words. */
    public String left(Integer days) {
        if (days == null) {
            return "";
        }
        return days < 0 ? words.of("expulsion.late", -days) : words.of("expulsion.left", days);
    }

    @Override
    protected Page<CaseRow> load(PageRequest request) {
        return cases.cases(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("listener", "state", "decision", "enrolment", "open", "late");
    }

    @Override
    protected String naturalSort() {
        return "";
    }
}
