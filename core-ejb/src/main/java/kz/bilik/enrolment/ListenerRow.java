package kz.bilik.enrolment;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.organisation.PositionGroup;

/**
 * A listener in the list of a course: the one row from which everything about the listener is reached.
 *
 * @param iinMasked empty for those who may not even see the masked number
 * @param position name of the {@link PositionGroup}
 * @param attendedHours credited and attended academic hours together
 * @param attendancePercent truncated, as {@code 84.02}
 * @param score null while there is none
 * @param scorePercent null while there is no score
 * @param outcome null before the decision
 * @param certificateNumber null without one
 * @param agreement name of the state of the agreement; null without one
 * @param agreementUnsigned whether both sides have not signed yet, which paragraph 23 asks for before the first class
 */
public record ListenerRow(
        EnrolmentId id,
        int rowNo,
        String name,
        String iinMasked,
        String workplace,
        String position,
        EnrolmentState state,
        BigDecimal attendedHours,
        String attendancePercent,
        BigDecimal score,
        String scorePercent,
        String outcome,
        List<String> groundCodes,
        String certificateNumber,
        String agreement,
        boolean agreementUnsigned) {

    public ListenerRow {
        groundCodes = List.copyOf(groundCodes);
    }
}
