package kz.bilik.docgen.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.access.Quotas;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.repeat.Answer;
import kz.bilik.docgen.repeat.Attempt;
import kz.bilik.docgen.trace.Trace;

/** Takes a batch in as a job: what cannot be a line is refused at once, the rest is kept until its documents are made. */
@ApplicationScoped
public class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final int BLOCK = 50;
    private static final int JOBS_OF_A_CLIENT = 5;
    private static final int ACCEPTED = 202;

    @Inject
    private JobStore jobs;

    @Inject
    private JobQueue queue;

    @Inject
    private BatchPress press;

    @Inject
    private Quotas quotas;

    @Inject
    private Callbacks callbacks;

    /** What can be said before the body is read. */
    void check(Client client, boolean asynchronous, Optional<URI> callback) {
        if (!asynchronous) {
            if (callback.isPresent()) {
                throw BatchOrder.refused("", "callback-without-job");
            }
            return;
        }
        callback.ifPresent(address -> callbacks.check(client, address));
        if (jobs.active(client.owner()) >= JOBS_OF_A_CLIENT) {
            throw new RequestRefused(Refusal.BUSY, List.of(new Violation("", "jobs-full", JOBS_OF_A_CLIENT)));
        }
    }

    String receive(
            DigestedBody body,
            String lang,
            BatchForm form,
            Client client,
            Optional<URI> callback,
            Optional<Attempt> attempt)
            throws IOException {
        var id = id();
        jobs.add(id, client.owner(), form, Trace.currentId(), callback.map(URI::toString));
        try {
            int total = lines(id, body, lang, form, client);
            jobs.transaction(connection -> {
                jobs.received(id, total, connection);
                if (attempt.isPresent()) {
                    attempt.get().keep(body.digest(), new Answer(ACCEPTED, Map.of("job", id), new byte[0]), connection);
                }
                return total;
            });
            LOG.info(() -> "job_received job=" + id + " owner=" + client.owner() + " lines=" + total);
        } catch (IOException | RuntimeException e) {
            jobs.delete(id);
            throw e;
        }
        queue.put(id);
        return id;
    }

    private int lines(String id, InputStream body, String lang, BatchForm form, Client client) throws IOException {
        var lines = new BatchLines(body, BatchPress.LINE_LIMIT);
        var names = new BatchNames();
        var block = new ArrayList<JobStore.Received>();
        int total = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            total++;
            if (total > BatchPress.LINES) {
                throw BatchOrder.refused("", "batch-too-long", "lines", BatchPress.LINES);
            }
            if (form.kind() == BatchForm.Kind.PDF && total > MergedFile.LIMIT) {
                throw BatchPress.tooLong();
            }
            block.add(received(line.get(), lang, names, client));
            if (block.size() == BLOCK) {
                jobs.addLines(id, block);
                block.clear();
            }
        }
        if (total == 0) {
            throw BatchOrder.refused("", "batch-empty");
        }
        if (!block.isEmpty()) {
            jobs.addLines(id, block);
        }
        return total;
    }

    private JobStore.Received received(BatchLines.Line line, String lang, BatchNames names, Client client) {
        int number = (int) line.number();
        try {
            var order = press.order(line, lang, client);
            names.claim(order.name());
            quotas.document(client);
            return new JobStore.Received(number, Optional.of(order), Optional.empty());
        } catch (RequestRefused refused) {
            return new JobStore.Received(number, Optional.empty(), Optional.of(press.refusal(number, refused)));
        }
    }

    private static String id() {
        var random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
