package kz.bilik.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.regex.Pattern;

/** A server that speaks SMTP. It answers before the text is given, or with a code after it; only silence in between leaves a doubt. */
final class MailServer implements MailRoute {

    private static final int PERMANENT = 500;
    private static final int ANSWERED = 400;

    private static final Pattern CODE = Pattern.compile("^([2345]\\d\\d)[ -]");

    private final Session session;
    private final String user;
    private final String password;

    MailServer(Session session, String user, String password) {
        this.session = session;
        this.user = user;
        this.password = password;
    }

    @Override
    public Passage open() {
        try {
            var transport = session.getTransport("smtp");
            transport.connect(user, password);
            return new Connection(transport);
        } catch (MessagingException e) {
            throw new MailUnreachableException("mail server does not let in: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Boolean> hasTaken(String messageId) {
        return Optional.empty();
    }

    private record Connection(Transport transport) implements Passage {

        @Override
        public void hand(MimeMessage message) {
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (SendFailedException e) {
                throw answered(e);
            } catch (MessagingException e) {
                throw new MailInDoubtException("connection broke: " + e.getMessage(), e);
            }
        }

        /** The server has said no: for good (5xx), or for now (4xx). */
        private static RuntimeException answered(SendFailedException refusal) {
            var code = code(refusal);
            if (code >= PERMANENT) {
                return new MailRefusedException("mail server refuses (" + code + "): " + reason(refusal), refusal);
            }
            return code >= ANSWERED
                    ? new MailUnreachableException("mail server puts off (" + code + "): " + reason(refusal), refusal)
                    : new MailInDoubtException("mail server said nothing: " + refusal.getMessage(), refusal);
        }

        /** The answer of the server stands at the beginning of the last message of the chain; 0 when there was none. */
        private static int code(SendFailedException refusal) {
            var answer = CODE.matcher(String.valueOf(reason(refusal)));
            return answer.find() ? Integer.parseInt(answer.group(1)) : 0;
        }

        private static String reason(SendFailedException refusal) {
            var last = refusal.getMessage();
            for (Exception cause = refusal; cause != null; cause = next(cause)) {
                last = cause.getMessage();
            }
            return last;
        }

        private static Exception next(Exception cause) {
            return cause instanceof MessagingException mail ? mail.getNextException() : null;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                System.getLogger(MailServer.class.getName())
                        .log(System.Logger.Level.DEBUG, "connection to the mail server closed late", e);
            }
        }
    }
}
