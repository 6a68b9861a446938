package kz.bilik.application;

/** Number under which an application is registered: {@code Ө-2026-000041}, counted per year without gaps. */
public record ApplicationNumber(int year, long sequence) {

    public ApplicationNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("application number %d/%d".formatted(year, sequence));
        }
    }

    /** Of the counter that it is taken from. */
    static String series(int year) {
        return "APPLICATION-" + year;
    }

    @Override
    public String toString() {
        return "Ө-%04d-%06d".formatted(year, sequence);
    }
}
