package kz.bilik.secondchance;

import java.util.List;

/** What a listener may do about one course, with everything asked for before. */
public record ChancePossibilities(ChanceStanding standing, List<ChanceWay> ways, List<ChanceRow> requests) {

    public ChancePossibilities {
        ways = List.copyOf(ways);
        requests = List.copyOf(requests);
    }
}
