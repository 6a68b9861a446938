package kz.bilik.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.planning.PlanLineId;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.LocalText;

/**
 * An application with everything that its page shows.
 *
 * @param form null for a course that is paid from other sources
 * @param switched whether the annex was changed by the position, so that the applicant is told
 * @param addresseeName whom it goes to
 * @param programme null while none is chosen
 * @param missing what keeps a draft from being submitted; empty otherwise
 * @param first the application that stands in the way of this draft; null when none does
 * @param lastCertificate the latest day of a certificate, from this system or as stated; null when there is none
 * @param editable whether the caller may write in it now
 * @param decidable whether the caller is the addressee and has to decide
 * @param withdrawable whether the caller may withdraw it
 * @param placeable whether the caller may give it a place in the plan
 * @param paper whether the caller may read its paper
 */
public record ApplicationDetail(
        ApplicationId id,
        EmploymentDetail employment,
        AnnexForm form,
        boolean switched,
        Addressee addressee,
        LocalText addresseeName,
        RegionSummary region,
        ApplicationState state,
        ApplicationContent content,
        ApprovedProgramme programme,
        String number,
        LocalDate registeredOn,
        LocalDate firstRegisteredOn,
        Instant decidedAt,
        String reason,
        PlanLineId planLine,
        boolean onBehalf,
        ApplicationId carriedFrom,
        LocalDate lastCertificate,
        List<Ground> missing,
        FirstApplication first,
        boolean editable,
        boolean decidable,
        boolean withdrawable,
        boolean placeable,
        boolean paper,
        int version) {

    public ApplicationDetail {
        missing = List.copyOf(missing);
    }

    /** The application for the same programme in the same year that came first. */
    public record FirstApplication(ApplicationId id, String number, LocalDate registeredOn, ApplicationState state) {}
}
