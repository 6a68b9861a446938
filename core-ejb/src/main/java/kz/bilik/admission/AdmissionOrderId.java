package kz.bilik.admission;

/** Identity of an order that admits listeners. */
public record AdmissionOrderId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
