package kz.bilik.nedb;

/**
 * How many tasks the caller sees.
 *
 * @param unknown open ones without a last day
 * @param unchecked open ones whose card the preschool has not seen to
 */
public record NedbCounts(
        long pending,
        long exported,
        long rejected,
        long confirmed,
        long running,
        long overdue,
        long unknown,
        long unchecked) {

    public long all() {
        return pending + exported + rejected + confirmed;
    }

    public long open() {
        return pending + exported + rejected;
    }
}
