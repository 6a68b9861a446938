package kz.bilik.notification;

import jakarta.mail.internet.MimeMessage;
import java.util.Optional;

/** A way on which mails leave: a server, or a folder. */
interface MailRoute {

    /**
     * Reaches the receiver without giving it anything.
     *
     * @throws MailUnreachableException when it does not answer
     */
    Passage open();

    /** Whether the receiver has the mail already; empty when it cannot be asked. */
    Optional<Boolean> hasTaken(String messageId);

    /** An open way to the receiver. */
    interface Passage extends AutoCloseable {

        /** @throws MailRefusedException, MailUnreachableException or MailInDoubtException */
        void hand(MimeMessage message);

        @Override
        void close();
    }
}
