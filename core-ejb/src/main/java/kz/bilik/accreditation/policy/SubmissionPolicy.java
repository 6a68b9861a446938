package kz.bilik.accreditation.policy;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a package may be submitted: paragraph 5 lists what it holds, nothing in it may be over on the day of submission, each trainer who is counted as
 * qualified has a proof and a contract in it, and the share of paragraph 3(1) suffices. On the last one alone the director may decide otherwise with a reason.
 */
@Paragraph({"5(1)", "5(2)", "5(3)", "5(4)", "5(5)", "5(6)", "3(1)"})
public final class SubmissionPolicy {

    public Ruling decide(SubmissionFacts facts) {
        var grounds = new ArrayList<Ground>();
        for (var kind : PackageItemKind.values()) {
            var documents = facts.documents().stream()
                    .filter(document -> document.kind() == kind)
                    .toList();
            if (documents.isEmpty()) {
                grounds.add(SubmissionRefusal.missing(kind));
            }
            if (documents.stream().anyMatch(document -> document.isOverOn(facts.day()))) {
                grounds.add(SubmissionRefusal.expired(kind));
            }
        }
        if (!persons(facts, PackageItemKind.QUALIFICATION).containsAll(facts.qualified())) {
            grounds.add(SubmissionRefusal.TRAINER_WITHOUT_PROOF);
        }
        if (!persons(facts, PackageItemKind.CONTRACT).containsAll(facts.qualified())) {
            grounds.add(SubmissionRefusal.TRAINER_WITHOUT_CONTRACT);
        }
        if (!facts.staffingPasses() && isBlank(facts.overrideReason())) {
            grounds.add(SubmissionRefusal.STAFFING_INSUFFICIENT);
        }
        return new Ruling(grounds);
    }

    private static Set<PersonId> persons(SubmissionFacts facts, PackageItemKind kind) {
        return facts.documents().stream()
                .filter(document -> document.kind() == kind && document.person() != null)
                .map(SubmissionFacts.Document::person)
                .collect(Collectors.toSet());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
