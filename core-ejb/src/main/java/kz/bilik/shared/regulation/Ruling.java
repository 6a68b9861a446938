package kz.bilik.shared.regulation;

import java.util.List;

/** The answer of a policy: allowed when no ground speaks against it. All grounds are named, in the order of the Rules. */
public record Ruling(List<Ground> grounds) {

    public Ruling {
        grounds = List.copyOf(grounds);
    }

    public static Ruling allowed() {
        return new Ruling(List.of());
    }

    public static Ruling refused(Ground... grounds) {
        return new Ruling(List.of(grounds));
    }

    public boolean isAllowed() {
        return grounds.isEmpty();
    }

    public boolean isRefused() {
        return !isAllowed();
    }
}
