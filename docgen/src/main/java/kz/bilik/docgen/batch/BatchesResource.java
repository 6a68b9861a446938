package kz.bilik.docgen.batch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.document.DocumentSigning;
import kz.bilik.docgen.repeat.Answer;
import kz.bilik.docgen.repeat.Attempt;
import kz.bilik.docgen.repeat.Repeats;
import kz.bilik.docgen.template.Languages;

/** Many documents of one request: made while the request is still being read, or by a job that outlives it. */
@Path("batches")
@RequestScoped
@Consumes("application/x-ndjson")
public class BatchesResource {

    private static final Pattern ASYNCHRONOUS = Pattern.compile("(?i)(?:.*[,\\s])?respond-async(?:[;,\\s].*)?");
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Variant PDF = new Variant(MediaType.valueOf("application/pdf"), (String) null, null);
    private static final List<Variant> VARIANTS =
            List.of(new Variant(MediaType.valueOf("application/zip"), (String) null, null), PDF);

    @Inject
    private BatchPress press;

    @Inject
    private DocumentSigning signing;

    @Inject
    private BatchSlots batches;

    @Inject
    private Reception reception;

    @Inject
    private Repeats repeats;

    @Inject
    private Caller caller;

    private Optional<BatchSlots.Place> place = Optional.empty();
    private Optional<Attempt> attempt = Optional.empty();

    /** The end of the request, also of one whose client went away before the first byte. */
    @PreDestroy
    void leave() {
        place.ifPresent(BatchSlots.Place::close);
        attempt.ifPresent(Attempt::forget);
    }

    @POST
    @Produces({"application/zip", "application/pdf", "application/json"})
    public Response make(
            @Context Request request,
            @Context UriInfo address,
            InputStream body,
            @QueryParam("lang") @DefaultValue("kk") String lang,
            @QueryParam("merge") @DefaultValue("0") int merge,
            @QueryParam("sign") boolean sign,
            @QueryParam("signature") String signature,
            @HeaderParam("Prefer") @DefaultValue("") String prefer,
            @HeaderParam("Bilik-Callback") URI callback,
            @HeaderParam("Idempotency-Key") String key)
            throws IOException {
        Languages.asked(lang);
        var signs = BatchForm.Signing.asked(sign, signature);
        var form = PDF.equals(request.selectVariant(VARIANTS))
                ? BatchForm.oneFile(signs)
                : BatchForm.archive(merge, signs);
        var asynchronous = ASYNCHRONOUS.matcher(prefer).matches();
        if (form.signed()) {
            mayBeSigned(asynchronous, key);
        }
        reception.check(caller.client(), asynchronous, Optional.ofNullable(callback));
        if (!asynchronous) {
            place = Optional.of(batches.take());
        }
        attempt = repeats.begin(caller.owner(), key, LONGEST);
        var name = List.of(
                String.valueOf(address.getRequestUri().getRawQuery()),
                form.toString(),
                String.valueOf(asynchronous),
                String.valueOf(callback));
        try (var lines = new DigestedBody(body, name)) {
            var known = attempt.flatMap(Attempt::known);
            if (known.isPresent()) {
                return again(known.get(), lines, form, lang);
            }
            if (asynchronous) {
                var job = reception.receive(lines, lang, form, caller.client(), Optional.ofNullable(callback), attempt);
                return accepted(job).build();
            }
            return made(lines, form, lang);
        }
    }

    /** A signature is never made twice the same, so only a job, whose result is kept, can be asked for again. */
    private void mayBeSigned(boolean asynchronous, String key) {
        caller.needsByName(Client.SIGN);
        signing.needed();
        if (key != null && !asynchronous) {
            throw BatchOrder.refused("", "signed-not-repeatable");
        }
    }

    /** Equal data give equal documents, so the second answer to a batch is made again and is the same. */
    private Response again(Attempt.Known known, DigestedBody lines, BatchForm form, String lang) throws IOException {
        try (var spooled = Spooled.of(lines)) {
            var answer = Repeats.same(known, lines.digest());
            if (answer.status() == Response.Status.ACCEPTED.getStatusCode()) {
                return accepted(answer.headers().get("job"))
                        .header("Idempotency-Replayed", "true")
                        .build();
            }
            return made(new DigestedBody(spooled.read(), List.of()), form, lang);
        }
    }

    private Response made(DigestedBody lines, BatchForm form, String lang) throws IOException {
        var client = caller.client();
        if (form.kind() == BatchForm.Kind.PDF) {
            var file = press.merged(lines, lang, client);
            keep(lines);
            return file(form).entity(file).build();
        }
        StreamingOutput output = out -> {
            press.zip(lines, lang, form, client, out);
            keep(lines);
        };
        return file(form).entity(output).build();
    }

    private void keep(DigestedBody lines) {
        attempt.filter(first -> first.known().isEmpty())
                .ifPresent(first -> first.keep(
                        lines.digest(), new Answer(Response.Status.OK.getStatusCode(), Map.of(), new byte[0])));
    }

    private static Response.ResponseBuilder accepted(String job) {
        return Response.accepted(JobsResource.created(job))
                .type(MediaType.APPLICATION_JSON)
                .header("Location", "/api/v1/jobs/" + job)
                .header("Preference-Applied", "respond-async")
                .header("Cache-Control", "no-store");
    }

    static Response.ResponseBuilder file(BatchForm form) {
        return Response.ok()
                .type(form.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + form.fileName() + "\"")
                .header("Cache-Control", "no-store");
    }
}
