package kz.bilik.account;

/**
 * What is known about the owner of an account, said anew.
 *
 * @param organisation id; null without one
 */
public record ChangeAccount(String displayName, String email, String language, Long organisation) {}
