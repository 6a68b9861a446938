package kz.bilik.application.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.bilik.shared.regulation.Paragraph;

/**
 * Who comes first when places are short.
 *
 * <p>Paragraph 9: all have equal opportunity. Whoever waits longest since the last certificate comes first, whoever never had one before all; then
 * the earlier day of application; on the same day the earlier registration number. Preschool, ownership, language and position are not
 * among the facts.
 */
@Paragraph("9")
public final class PriorityPolicy {

    private static final Comparator<PriorityFacts> ORDER = Comparator.comparing(
                    PriorityFacts::lastCertificate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(PriorityFacts::appliedOn)
            .thenComparing(PriorityFacts::number);

    public List<PriorityRank> rank(List<PriorityFacts> applicants, int places, LocalDate today) {
        var sorted = applicants.stream().sorted(ORDER).toList();
        var ranks = new ArrayList<PriorityRank>();
        for (var at = 0; at < sorted.size(); at++) {
            var applicant = sorted.get(at);
            ranks.add(new PriorityRank(
                    applicant.id(),
                    at + 1,
                    applicant.lastCertificate() == null
                            ? null
                            : applicant.lastCertificate().until(today),
                    at == 0 ? PriorityReason.FIRST : reason(sorted.get(at - 1), applicant),
                    at < places));
        }
        return ranks;
    }

    private static PriorityReason reason(PriorityFacts before, PriorityFacts after) {
        if (!Objects.equals(before.lastCertificate(), after.lastCertificate())) {
            return PriorityReason.CERTIFIED_LATER;
        }
        return before.appliedOn().equals(after.appliedOn())
                ? PriorityReason.REGISTERED_LATER
                : PriorityReason.APPLIED_LATER;
    }
}
