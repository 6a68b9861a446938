package kz.bilik.expulsion;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.text.LocalText;

/**
 * A case as its listener sees it: what is held against him, until when he may explain, and what came of it; not who voted how.
 *
 * @param explainable whether an explanation is still taken
 */
public record OwnCase(
        ExpulsionCaseId id,
        CaseState state,
        LocalText topic,
        int stream,
        List<Held> violations,
        LocalDate notifiedOn,
        LocalDate explanationDue,
        String explanation,
        LocalDate explainedOn,
        boolean explainable,
        LocalDate sittingOn,
        String sittingPlace,
        CaseDecision decision,
        LocalDate decidedOn,
        String orderNo,
        LocalDate orderDate,
        boolean orderReady) {

    public OwnCase {
        violations = List.copyOf(violations);
    }

    public record Held(ViolationKind kind, LocalDate foundOn, String requirement, String facts) {}
}
