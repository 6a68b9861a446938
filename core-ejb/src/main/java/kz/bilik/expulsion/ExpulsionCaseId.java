package kz.bilik.expulsion;

/** Identity of a case of expulsion. */
public record ExpulsionCaseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
