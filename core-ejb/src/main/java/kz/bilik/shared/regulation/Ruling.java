package kz.bilik.shared.regulation;

import java.util.List;
import java.util.Map;

/**
 * The answer of a policy: allowed when no ground speaks against it. All grounds are named, in the order of the Rules.
 *
 * @param settings key → value that the ruling was given under, so that its words name the right numbers, and what it found ({@code fact.…}); empty when today's are meant
 */
public record Ruling(List<Ground> grounds, Map<String, String> settings) {

    public Ruling {
        grounds = List.copyOf(grounds);
        settings = Map.copyOf(settings);
    }

    public Ruling(List<? extends Ground> grounds) {
        this(List.copyOf(grounds), Map.of());
    }

    public static Ruling allowed() {
        return new Ruling(List.of());
    }

    public static Ruling refused(Ground... grounds) {
        return new Ruling(List.of(grounds));
    }

    /** The same answer, said with the settings of another day than today. */
    public Ruling under(Map<String, String> settingsInForce) {
        return new Ruling(grounds, settingsInForce);
    }

    public boolean isAllowed() {
        return grounds.isEmpty();
    }

    public boolean isRefused() {
        return !isAllowed();
    }
}
