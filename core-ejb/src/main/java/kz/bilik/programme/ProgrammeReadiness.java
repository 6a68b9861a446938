package kz.bilik.programme;

import java.util.List;
import kz.bilik.shared.regulation.Ground;

/** What still speaks against sending a draft for agreement; nothing when it may go. */
public record ProgrammeReadiness(List<Ground> grounds) {

    public ProgrammeReadiness {
        grounds = List.copyOf(grounds);
    }

    public boolean ready() {
        return grounds.isEmpty();
    }
}
