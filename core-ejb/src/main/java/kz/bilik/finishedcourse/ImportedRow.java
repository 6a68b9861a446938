package kz.bilik.finishedcourse;

import java.util.List;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.outcome.Outcome;

/**
 * What became of one row of a file.
 *
 * @param enrolmentId null when the listener could not be put on the list
 * @param groundCodes what speaks against a certificate
 * @param flagCodes what is only marked
 * @param attendancePercent truncated; null when it cannot be told
 * @param scorePercent truncated; null when it cannot be told
 */
public record ImportedRow(
        int row,
        String name,
        EnrolmentId enrolmentId,
        Outcome outcome,
        List<String> groundCodes,
        List<String> flagCodes,
        String attendancePercent,
        String scorePercent) {

    public ImportedRow {
        groundCodes = List.copyOf(groundCodes);
        flagCodes = List.copyOf(flagCodes);
    }
}
