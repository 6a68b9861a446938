package kz.bilik.notification;

import kz.bilik.document.PaperRef;

/**
 * A mail to be sent.
 *
 * @param reference what it is about and for whom, unique: the same is sent once, for example {@code letter:7:EMPLOYER}
 * @param language of the recipient
 * @param paper that goes with it; null without one
 */
public record NewMail(
        String reference,
        String address,
        String recipient,
        String language,
        String subject,
        String body,
        PaperRef paper) {}
