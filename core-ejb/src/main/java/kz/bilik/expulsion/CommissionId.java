package kz.bilik.expulsion;

/** Identity of a commission that reviews the requests of listeners. */
public record CommissionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
