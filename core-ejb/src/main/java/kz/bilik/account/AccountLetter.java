package kz.bilik.account;

import java.time.Instant;

/**
 * Somebody is to get a link by which a password is chosen; fired in the transaction that makes the link.
 *
 * @param reference unique for the link, says nothing of its secret
 * @param expiresAt when the link ends
 */
public record AccountLetter(
        String reference,
        String address,
        String displayName,
        String username,
        String language,
        LinkPurpose purpose,
        String link,
        Instant expiresAt) {

    @Override
    public String toString() {
        return "letter " + reference;
    }
}
