package kz.bilik.planning;

/**
 * Requests that a district has to decide before it hands its plan in, kept by a feature that knows more of them than their
 * number: applications, for example.
 */
public interface OpenRequests {

    /** @param districtKato the four digits of the district's code */
    long undecided(String regionKato, String districtKato, int financialYear);
}
