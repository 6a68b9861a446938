package kz.bilik.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Mails as files {@code .eml}, which every mail program opens: where no server is configured. A file has the name of its Message-ID and appears whole, so a
 * mail that is written again is the same file.
 */
final class MailFolder implements MailRoute {

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Passage open() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MailUnreachableException("folder " + folder + " cannot be written", e);
        }
        return new Passage() {
            @Override
            public void hand(MimeMessage message) {
                write(message);
            }

            @Override
            public void close() {
                // a folder is not held open
            }
        };
    }

    private void write(MimeMessage message) {
        try {
            var unfinished = Files.createTempFile(folder, "mail", ".part");
            try (var out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, file(message.getMessageID()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new MailUnreachableException("mail cannot be written to " + folder, e);
        }
    }

    @Override
    public Optional<Boolean> hasTaken(String messageId) {
        return Optional.of(Files.exists(file(messageId)));
    }

    private Path file(String messageId) {
        return folder.resolve(messageId.replaceAll("[^A-Za-z0-9.@-]", "") + ".eml");
    }
}
