package kz.bilik.admission;

/** Number of an order on listeners: {@code 14-Қ}, counted per year without gaps. */
public record AdmissionOrderNumber(int year, long sequence) {

    public AdmissionOrderNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("admission order number %d/%d".formatted(year, sequence));
        }
    }

    /** The row that counts the orders of a year. */
    public static String series(int year) {
        return "ADMISSION_ORDER-" + year;
    }

    /** With the year, because the number alone begins anew with it: {@code 14-Қ/2026}. */
    @Override
    public String toString() {
        return "%d-Қ/%d".formatted(sequence, year);
    }
}
