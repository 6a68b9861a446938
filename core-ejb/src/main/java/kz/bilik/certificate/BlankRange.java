package kz.bilik.certificate;

/** Blanks of one series whose numbers follow one another. */
public record BlankRange(String series, long first, long last) {

    /** Not positive when the numbers are the wrong way round. */
    public long count() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        var from = new BlankNumber(series, first);
        return first == last ? from.toString() : from + "–" + new BlankNumber(series, last).digits();
    }
}
