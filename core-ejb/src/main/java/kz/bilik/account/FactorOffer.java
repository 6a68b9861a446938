package kz.bilik.account;

/**
 * A secret for an authenticator, shown until a first code has confirmed it.
 *
 * @param secret base32 in groups of four, to be typed
 * @param uri {@code otpauth://…}, to be scanned
 */
public record FactorOffer(String secret, String uri) {

    @Override
    public String toString() {
        return "offer of a second factor";
    }
}
