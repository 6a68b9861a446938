package kz.bilik.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The three groups of people that the Rules are about (paragraph 1). */
public enum PositionGroup {
    HEAD,
    METHODOLOGIST,
    PEDAGOGUE;

    public static Optional<PositionGroup> find(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
