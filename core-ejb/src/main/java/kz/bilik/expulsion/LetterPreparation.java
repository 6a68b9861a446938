package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Listener;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;

/** Makes a notice ready as a part of the use case that it tells of; it is numbered, printed and sent in the background. */
@ApplicationScoped
public class LetterPreparation {

    @Inject
    private ExpulsionStore store;

    @Inject
    private LetterStore letters;

    @Inject
    private JobService jobs;

    /** The employer, and for a listener of a budget the education body too. */
    List<SuggestedRecipient> suggest(Listener listener) {
        var suggested = new ArrayList<SuggestedRecipient>();
        suggested.add(new SuggestedRecipient(
                RecipientKind.EMPLOYER,
                listener.organisationId(),
                listener.workplace(),
                store.emailOf(listener.organisationId())));
        if (listener.budget()) {
            store.educationBody(listener.organisationId(), listener.regionKato())
                    .ifPresent(body -> suggested.add(new SuggestedRecipient(
                            RecipientKind.EDUCATION_BODY, body.organisationId(), body.name(), body.email())));
        }
        return suggested;
    }

    LetterId prepare(ViolationLetter letter, Listener listener, List<LetterAddressee> addressees) {
        var known = suggest(listener);
        addressees.forEach(addressee -> known.stream()
                .filter(one -> one.kind() == addressee.kind())
                .findFirst()
                .ifPresent(one -> letter.address(addressee, one.organisationId(), one.name())));
        letters.add(letter);
        jobs.order(new NewJob(
                LetterIssuing.JOB,
                letter.id().value(),
                Json.createObjectBuilder().build(),
                UUID.nameUUIDFromBytes(("violation-letter/" + letter.id()).getBytes(StandardCharsets.UTF_8)),
                List.of(new NewJob.Item(LetterIssuing.SUBJECT, letter.id().value()))));
        return letter.id();
    }
}
