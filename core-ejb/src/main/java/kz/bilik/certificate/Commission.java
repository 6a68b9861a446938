package kz.bilik.certificate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Before whom an act on blanks is drawn up. Names are printed as they are.
 *
 * @param order by which the commission was made, as printed
 * @param secretary null without one
 */
public record Commission(String order, String chair, List<String> members, String secretary) {

    public Commission {
        members = members.stream()
                .filter(member -> member != null && !member.isBlank())
                .map(String::strip)
                .toList();
        secretary = secretary == null || secretary.isBlank() ? null : secretary.strip();
    }

    /** How many different persons sit on it. */
    public int size() {
        return new LinkedHashSet<>(names()).size();
    }

    /** Whether nobody sits on it in two places. */
    public boolean isOfDifferentPersons() {
        return size() == names().size();
    }

    private List<String> names() {
        return Stream.concat(Stream.concat(Stream.ofNullable(chair), members.stream()), Stream.ofNullable(secretary))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
