package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.expulsion.CaseDetail.Seat;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ListenerCommission;
import kz.bilik.expulsion.policy.DecisionFacts;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Cast;

/** Counts the ballots of a sitting: who sits, who voted how, who stepped aside. */
@ApplicationScoped
public class BallotBox {

    @Inject
    private ExpulsionStore store;

    @Inject
    private Clock clock;

    /** Ballots for and against the proposal. */
    record Count(int inFavour, int opposed) {}

    List<Seat> seats(ExpulsionCase one, ListenerCommission commission) {
        var ballots = store.ballots(one.id());
        return commission.membersOn(dayOf(one)).stream()
                .map(member -> {
                    var cast = Optional.ofNullable(ballots.get(member.id()));
                    return new Seat(
                            member.id(),
                            member.name(),
                            member.role(),
                            member.username().isPresent(),
                            cast.map(Cast::ballot).orElse(null),
                            cast.map(Cast::recusal).orElse(null),
                            cast.map(Cast::dissent).orElse(null));
                })
                .toList();
    }

    Count count(ExpulsionCase one, ListenerCommission commission) {
        var ballots = seats(one, commission).stream().map(Seat::ballot).toList();
        return new Count(
                (int) ballots.stream().filter(ballot -> ballot == Ballot.FOR).count(), (int) ballots.stream()
                        .filter(ballot -> ballot == Ballot.AGAINST)
                        .count());
    }

    DecisionFacts facts(ExpulsionCase one, ListenerCommission commission, boolean chair, String reason) {
        var count = count(one, commission);
        return new DecisionFacts(
                chair,
                one.proposal() != null,
                commission.membersOn(dayOf(one)).size(),
                count.inFavour(),
                count.opposed(),
                one.sittingOn(),
                LocalDate.now(clock),
                reason);
    }

    /** The day on which the members of the commission count: that of the sitting, until one is set today. */
    LocalDate dayOf(ExpulsionCase one) {
        return one.sittingOn() == null ? LocalDate.now(clock) : one.sittingOn();
    }
}
