package kz.bilik.referral;

import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.referral.policy.ListTerm;
import kz.bilik.shared.text.LocalText;

/**
 * A course to which people can be sent, as its region sees it.
 *
 * @param listDue last day on which the list is in time
 * @param daysLeft until then; negative when it is over
 * @param quota places of the region; for the institute of all regions
 * @param listed persons in the list of the region, or in all lists
 * @param applicants accepted applications for the programme from within the caller's scope
 * @param listId of the region's list; null while there is none, and for the institute
 * @param listState null while there is none
 * @param late whether the list was approved late, or is not approved and its term is over
 */
public record ReferralCourse(
        CourseId id,
        long programmeId,
        String programmeCode,
        int year,
        int stream,
        LocalText topic,
        int hours,
        CourseForm form,
        Funding funding,
        LocalDate start,
        LocalDate end,
        CourseState state,
        LocalDate listDue,
        long daysLeft,
        int quota,
        int listed,
        int applicants,
        RegionListId listId,
        RegionListState listState,
        boolean late) {

    /** With the term of its list, which the setting of the day decides. */
    public ReferralCourse due(ListTerm term, LocalDate today) {
        var open = listState == null || listState == RegionListState.DRAFT;
        return new ReferralCourse(
                id,
                programmeId,
                programmeCode,
                year,
                stream,
                topic,
                hours,
                form,
                funding,
                start,
                end,
                state,
                term.lastDay(),
                term.daysLeft(today),
                quota,
                listed,
                applicants,
                listId,
                listState,
                late || isBudget() && open && term.isLate(today));
    }

    /** Applicants beyond the places; 0 when there are enough. */
    public int getShortage() {
        return Math.max(0, applicants - quota);
    }

    public int getFree() {
        return Math.max(0, quota - listed);
    }

    public boolean isBudget() {
        return funding != Funding.EXTRA_BUDGET;
    }
}
