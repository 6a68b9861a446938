package kz.bilik.account.policy;

/**
 * An account that somebody wants to change, disable or enable.
 *
 * @param ownAccount whether it is the account of who acts
 * @param manageable whether he could give every role that the account has, where it has it
 * @param lastAdministrator whether no other enabled account has the role of the administrator today
 */
public record ManageFacts(
        boolean ownAccount, boolean manageable, boolean lastAdministrator, boolean enabled, String reason) {}
