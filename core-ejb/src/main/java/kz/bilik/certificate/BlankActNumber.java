package kz.bilik.certificate;

/** Number of an act on blanks: {@code БА-2026-007}, counted per year without gaps over all kinds. */
public record BlankActNumber(int year, long sequence) {

    public static String series(int year) {
        return "BLANK-ACT-" + year;
    }

    @Override
    public String toString() {
        return "БА-%04d-%03d".formatted(year, sequence);
    }
}
