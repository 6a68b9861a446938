package kz.bilik.referral;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.text.LocalText;

/**
 * The list of a region with its course, its people and its letter; what has not happened is null.
 *
 * @param backReason why it was taken back into work the last time
 * @param own whether it is the caller's region
 * @param lines in Kazakh order
 */
public record RegionListDetail(
        RegionListId id,
        ReferralCourse course,
        String regionKato,
        LocalText regionName,
        LocalText administration,
        RegionListState state,
        LocalDate approvedOn,
        LocalDate dueOn,
        boolean late,
        String lateReason,
        String letterNo,
        LocalDate letterDate,
        String signerPost,
        String signerName,
        String backReason,
        boolean own,
        List<ListLine> lines) {

    public RegionListDetail {
        lines = List.copyOf(lines);
    }
}
