package kz.bilik.certificate;

import java.time.LocalDate;

/**
 * Takes a delivery of blanks into the books.
 *
 * @param first number of the first blank; {@code count} of them follow one another
 */
public record ReceiveBlanks(String series, long first, int count, String actNo, LocalDate actDate, String supplier) {

    public long last() {
        return first + count - 1;
    }
}
