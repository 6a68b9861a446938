package kz.bilik.staffing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bilik.shared.text.KazakhOrder;
import kz.bilik.staffing.model.StaffMember;
import kz.bilik.staffing.policy.Membership;
import kz.bilik.staffing.store.StaffStore;

/** Who may teach, for the features that plan courses. Names and work only: what qualifies a person stays in the books. */
@Stateless
@PermitAll
public class TrainerDirectory {

    @Inject
    private StaffStore store;

    /** Whatever the membership; empty when there is none with this id. */
    public Optional<TrainerStanding> find(StaffMemberId id, LocalDate day) {
        return store.find(id).map(member -> standings(List.of(member), day).get(0));
    }

    /** Those whose membership holds on that day and who are trainers, in the Kazakh order of their names. */
    public List<TrainerStanding> on(LocalDate day) {
        var trainers = store.all().stream().filter(StaffMember::isTrainer).toList();
        return standings(trainers, day).stream()
                .filter(TrainerStanding::active)
                .sorted(Comparator.comparing(TrainerStanding::name, KazakhOrder.comparator()))
                .toList();
    }

    private List<TrainerStanding> standings(Collection<StaffMember> members, LocalDate day) {
        var names = store.names(members.stream().map(StaffMember::person).collect(Collectors.toSet()));
        return members.stream()
                .map(member -> standing(member, member.membership(names.get(member.person())), day))
                .toList();
    }

    private static TrainerStanding standing(StaffMember member, Membership membership, LocalDate day) {
        return new TrainerStanding(
                member.id(),
                member.person(),
                membership.name(),
                member.position(),
                membership.isActiveOn(day),
                membership.hasServiceContractOn(day),
                membership.proofs().stream()
                        .filter(proof -> proof.value().type() == GroundType.INDUSTRY)
                        .map(Membership.Proof::experienceFrom)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                member.certificate().isPresent());
    }
}
