package kz.bilik.expulsion;

/**
 * One of those who are told.
 *
 * @param email blank or null unless the channel is mail
 */
public record LetterAddressee(RecipientKind kind, DeliveryChannel channel, String email) {}
