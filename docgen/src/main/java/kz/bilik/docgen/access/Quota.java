package kz.bilik.docgen.access;

/**
 * How much a client may ask of one instance.
 *
 * @param perMinute requests in a minute; zero for any number
 * @param perDay documents in a day of UTC; zero for any number
 */
public record Quota(int perMinute, int perDay) {

    public static final Quota NONE = new Quota(0, 0);

    public Quota {
        if (perMinute < 0 || perDay < 0) {
            throw new IllegalArgumentException("A quota is zero or more");
        }
    }
}
