package kz.bilik.expulsion;

import java.time.LocalDate;
import kz.bilik.shared.text.LocalText;

/**
 * A case in the list.
 *
 * @param dueOn last day of the step that is awaited; null when it has none
 * @param daysLeft to it in calendar days; negative when it has passed
 */
public record CaseRow(
        ExpulsionCaseId id,
        String listener,
        LocalText topic,
        int stream,
        LocalDate openedOn,
        CaseState state,
        CaseDecision decision,
        LocalDate dueOn,
        Integer daysLeft) {}
