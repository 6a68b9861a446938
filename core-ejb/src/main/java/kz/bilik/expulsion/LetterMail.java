package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.expulsion.model.LetterRecipient;
import kz.bilik.notification.NewMail;

/** What the mail says that carries a notice; the notice itself goes with it as a paper. */
@ApplicationScoped
public class LetterMail {

    @Inject
    private ExpulsionPhrases phrases;

    NewMail of(LetterRecipient recipient, String reference, String listener) {
        var letter = recipient.letter();
        var language = letter.language();
        return new NewMail(
                reference,
                recipient.email(),
                recipient.name(),
                language,
                phrases.phrase(ExpulsionWording.LETTER_SUBJECT, language, letter.number(), listener),
                phrases.phrase(
                        letter.caseId().isPresent()
                                ? ExpulsionWording.LETTER_BODY_EXPULSION
                                : ExpulsionWording.LETTER_BODY_VIOLATION,
                        language,
                        recipient.name(),
                        listener,
                        letter.number()),
                letter.paper(listener));
    }
}
