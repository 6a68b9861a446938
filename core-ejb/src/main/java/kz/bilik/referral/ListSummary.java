package kz.bilik.referral;

import java.time.LocalDate;
import kz.bilik.shared.text.LocalText;

/** Where the list of one region for a course stands, for the institute. @param id null while the region has not begun */
public record ListSummary(
        RegionListId id,
        String regionKato,
        LocalText regionName,
        int quota,
        int listed,
        RegionListState state,
        boolean late,
        String letterNo,
        LocalDate letterDate) {}
