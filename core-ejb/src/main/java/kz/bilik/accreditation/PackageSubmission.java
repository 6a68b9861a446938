package kz.bilik.accreditation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bilik.accreditation.model.DocumentPackage;
import kz.bilik.accreditation.model.PackageItem;
import kz.bilik.accreditation.policy.SubmissionFacts;
import kz.bilik.accreditation.policy.SubmissionPolicy;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingService;

/** Puts a package and the staffing of a day together for the question whether it may be submitted. */
@ApplicationScoped
public class PackageSubmission {

    private final SubmissionPolicy submissions = new SubmissionPolicy();

    @Inject
    private StaffingService staffing;

    /** What stands against submitting the package on a day. */
    public Ruling on(DocumentPackage one, LocalDate day, String overrideReason) {
        var share = staffing.check(day);
        return submissions.decide(new SubmissionFacts(
                one.items().stream().map(PackageItem::facts).toList(),
                share.qualified().stream().map(StaffingPerson::person).collect(toSet()),
                share.passes(),
                overrideReason,
                day));
    }
}
