package kz.bilik.planning;

import java.util.List;
import kz.bilik.programme.Funding;

/**
 * A line of the perspective plan (DOC-12).
 *
 * @param places of the four quarters
 */
public record PerspectiveLine(
        String programmeCode, List<Integer> places, Funding funding, String responsible, String expectedResult) {

    public PerspectiveLine {
        places = List.copyOf(places);
    }

    public int total() {
        return places.stream().mapToInt(Integer::intValue).sum();
    }
}
