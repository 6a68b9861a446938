package kz.bilik.certificate;

/**
 * Where the books of a series stand for an inventory: what moved since the last one, and how many blanks must lie in the store.
 *
 * @param opening in the store at the last inventory, by the books
 */
public record SeriesBooks(String series, long opening, long received, long used, long spoiled, long lost) {

    public long expected() {
        return opening + received - used - spoiled - lost;
    }
}
