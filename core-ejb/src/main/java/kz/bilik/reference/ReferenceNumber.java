package kz.bilik.reference;

/** Number of a reference letter: {@code А-2026-000004}, counted per year without gaps. */
public record ReferenceNumber(int year, long sequence) {

    public ReferenceNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("reference number %d/%d".formatted(year, sequence));
        }
    }

    @Override
    public String toString() {
        return "А-%04d-%06d".formatted(year, sequence);
    }
}
