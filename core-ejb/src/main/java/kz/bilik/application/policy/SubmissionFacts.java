package kz.bilik.application.policy;

import java.time.LocalDate;
import kz.bilik.application.AnnexForm;
import kz.bilik.application.ApplicationContent;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.ApprovedProgramme;

/**
 * An application that is about to be handed in.
 *
 * @param group null for a position that the Rules are not about
 * @param employed whether the applicant works at the preschool on that day
 * @param programme null when the code is none of an approved programme
 * @param addresseeKnown whether the department that it goes to is recorded
 * @param duplicate whether the applicant has an active application for the programme in this calendar year
 * @param today the day of the application
 */
public record SubmissionFacts(
        ApplicationContent content,
        PositionGroup group,
        AnnexForm form,
        boolean employed,
        ApprovedProgramme programme,
        boolean addresseeKnown,
        boolean duplicate,
        LocalDate today) {}
