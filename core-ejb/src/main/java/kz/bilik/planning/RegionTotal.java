package kz.bilik.planning;

/**
 * What a region plans for one programme (section A of DOC-15).
 *
 * @param sum places of all lines
 * @param stated what the region states where it differs; null where the sum stands
 * @param reason why it differs; null without a difference
 */
public record RegionTotal(
        String programmeCode,
        int sum,
        int heads,
        int methodologists,
        int pedagogues,
        int republican,
        int local,
        int extra,
        int q1,
        int q2,
        int q3,
        int q4,
        Integer stated,
        String reason) {

    /** The places that the plan is approved with. */
    public int places() {
        return stated == null ? sum : stated;
    }

    public int difference() {
        return places() - sum;
    }

    public boolean unexplained() {
        return difference() != 0 && (reason == null || reason.isBlank());
    }
}
