package kz.bilik.notification.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a mail cannot be sent, or not again. */
public enum MailRefusal implements Ground {
    MAIL_ADDRESS_UNUSABLE,
    MAIL_STILL_UNDER_WAY;

    @Override
    public String paragraph() {
        return "23";
    }
}
