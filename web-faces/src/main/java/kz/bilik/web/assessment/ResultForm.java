package kz.bilik.web.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.assessment.AssessmentRow;
import kz.bilik.outcome.DecisionGrounds;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The result sheet of an assessment: a line for each listener with score and grades; only what was changed is entered. */
public abstract class ResultForm {

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Map<String, BigDecimal> scores;
    private Map<String, BigDecimal> grades;

    protected abstract List<AssessmentRow> rows();

    protected abstract List<ModuleDetail> modules();

    /** @param score null for one who did not come */
    protected abstract void enterScore(AssessmentRow row, BigDecimal score);

    protected abstract void enterGrade(AssessmentRow row, ModuleDetail module, BigDecimal grade);

    /** Whether the line was marked as absent now; only where absence is entered on the sheet. */
    protected boolean isMarkedAbsent(AssessmentRow row) {
        return false;
    }

    public Map<String, BigDecimal> getScores() {
        if (scores == null) {
            scores = new HashMap<>();
            rows().forEach(row -> scores.put(key(row), row.score()));
        }
        return scores;
    }

    public Map<String, BigDecimal> getGrades() {
        if (grades == null) {
            grades = new HashMap<>();
            for (var row : rows()) {
                for (var at = 0; at < modules().size(); at++) {
                    grades.put(cell(row, at), row.grades().get(at));
                }
            }
        }
        return grades;
    }

    public String key(AssessmentRow row) {
        return String.valueOf(row.enrolmentId().value());
    }

    public String cell(AssessmentRow row, int module) {
        return key(row) + ":" + module;
    }

    public List<Ground> grounds(AssessmentRow row) {
        return row.admissionGrounds().stream().map(DecisionGrounds::of).toList();
    }

    /** How many results of all lines were entered; a refusal names its listener, and the lines after it go on. */
    protected int enterAll() {
        return rows().stream().mapToInt(this::enter).sum();
    }

    private int enter(AssessmentRow row) {
        var entered = 0;
        try {
            var score = getScores().get(key(row));
            if (changed(row.score(), score)) {
                enterScore(row, score);
                entered++;
            } else if (isMarkedAbsent(row)) {
                enterScore(row, null);
                entered++;
            }
            for (var at = 0; at < modules().size(); at++) {
                var grade = getGrades().get(cell(row, at));
                if (changed(row.grades().get(at), grade)) {
                    enterGrade(row, modules().get(at), grade);
                    entered++;
                }
            }
        } catch (RefusedException refused) {
            words.tell(refused.ruling(), (text, paragraph) -> notices.refused(row.name() + ": " + text, paragraph));
        }
        return entered;
    }

    private static boolean changed(BigDecimal known, BigDecimal entered) {
        return entered != null && (known == null || known.compareTo(entered) != 0);
    }
}
