package kz.bilik.notification;

/**
 * Where a user wants the notices to be sent.
 *
 * @param address empty when there is none
 */
public record OwnAddress(String address, boolean wanted, String language) {}
