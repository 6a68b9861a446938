package kz.bilik.referral;

/** Identity of the list of a region for one course. */
public record RegionListId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
