package kz.bilik.accreditation.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.organisation.PersonId;

/**
 * A package on the day on which it is to be submitted.
 *
 * @param qualified the persons whom the share of paragraph 3(1) counts
 * @param staffingPasses whether that share suffices
 * @param overrideReason why the director submits it all the same; null or blank when there is none
 */
public record SubmissionFacts(
        List<Document> documents,
        Set<PersonId> qualified,
        boolean staffingPasses,
        String overrideReason,
        LocalDate day) {

    public SubmissionFacts {
        documents = List.copyOf(documents);
        qualified = Set.copyOf(qualified);
    }

    /**
     * A document of the package.
     *
     * @param validTo last day; null without a term
     * @param person null unless it is about one
     */
    public record Document(PackageItemKind kind, LocalDate validTo, PersonId person) {

        public boolean isOverOn(LocalDate day) {
            return validTo != null && validTo.isBefore(day);
        }
    }
}
