package kz.bilik.staffing.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bilik.settings.StaffingBase;
import kz.bilik.settings.StaffingRules;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.KazakhOrder;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingPerson.CountedGround;
import kz.bilik.staffing.StaffingResult;
import kz.bilik.staffing.StaffingShare;

/**
 * Counts the people of paragraph 3(1) on a day, each once, however many memberships and grounds there are.
 *
 * <p>The base is the active staff and the active trainers by contract. Read literally, the paragraph counts outside trainers above the line and the staff
 * alone below it; read narrowly, it speaks of trainers only. All three are worked out, the setting says which decides.
 */
@Paragraph("3(1)")
public final class StaffingCount {

    private final QualificationPolicy qualification = new QualificationPolicy();
    private final StaffingPolicy staffing = new StaffingPolicy();

    public StaffingResult on(LocalDate day, List<Membership> books, StaffingRules rules) {
        var byPerson = books.stream()
                .filter(membership -> membership.isActiveOn(day))
                .filter(membership -> membership.kind() == StaffKind.STAFF || membership.trainer())
                .collect(groupingBy(Membership::person, LinkedHashMap::new, toList()));
        var people = byPerson.values().stream()
                .map(memberships -> person(memberships, day, rules.industryMinYears()))
                .sorted(Comparator.comparing((StaffingPerson person) -> !person.qualified())
                        .thenComparing(StaffingPerson::name, KazakhOrder.comparator()))
                .toList();
        return result(day, people, rules);
    }

    /** The same from people who are counted already, for a thought experiment. */
    public StaffingResult result(LocalDate day, List<StaffingPerson> people, StaffingRules rules) {
        var shares = Stream.of(StaffingBase.values())
                .map(base -> share(base, people, rules))
                .toList();
        var deciding = shares.get(rules.base().ordinal());
        var ruling =
                staffing.decide(new StaffingFacts(deciding.qualified(), deciding.size(), rules.thresholdPercent()));
        return new StaffingResult(day, rules.base(), shares, people, ruling);
    }

    private StaffingPerson person(List<Membership> memberships, LocalDate day, int minYears) {
        var serviceContract = memberships.stream().anyMatch(membership -> membership.hasServiceContractOn(day));
        var counted = memberships.stream()
                .flatMap(membership -> membership.proofs().stream())
                .filter(proof -> qualification
                        .decide(proof.on(day, serviceContract, minYears))
                        .isAllowed())
                .map(proof -> new CountedGround(proof.value(), proof.documentNo()))
                .distinct()
                .toList();
        return new StaffingPerson(
                memberships.get(0).person(),
                memberships.get(0).name(),
                memberships.stream().anyMatch(membership -> membership.kind() == StaffKind.STAFF),
                memberships.stream().anyMatch(Membership::trainer),
                counted);
    }

    private static StaffingShare share(StaffingBase base, List<StaffingPerson> people, StaffingRules rules) {
        Predicate<StaffingPerson> everyone = person -> true;
        return switch (base) {
            case STAFF_PLUS_CONTRACT -> share(base, people, everyone, everyone, rules);
            case STAFF_ONLY -> share(base, people, everyone, StaffingPerson::onStaff, rules);
            case TRAINERS_ONLY -> share(base, people, StaffingPerson::trainer, StaffingPerson::trainer, rules);
        };
    }

    private static StaffingShare share(
            StaffingBase base,
            List<StaffingPerson> people,
            Predicate<StaffingPerson> above,
            Predicate<StaffingPerson> below,
            StaffingRules rules) {
        var qualified =
                people.stream().filter(StaffingPerson::qualified).filter(above).count();
        return new StaffingShare(
                base, (int) qualified, (int) people.stream().filter(below).count(), rules.thresholdPercent());
    }
}
