package kz.bilik.docgen.repeat;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.input.BoundedBody;

/** Answers a repeated request of a {@link Once} method with the first answer, headers and bytes. */
@Provider
@Once
@Priority(Priorities.USER + 100)
public class OnceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGUN = "kz.bilik.docgen.repeat.begun";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** The first request under its key. */
    private record Begun(Attempt attempt, byte[] digest) {}

    @Inject
    private Repeats repeats;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString("Idempotency-Key");
        if (key == null) {
            return;
        }
        var body = BoundedBody.read(request.getEntityStream());
        request.setEntityStream(new ByteArrayInputStream(body));
        var digest = digest(request, body);
        var attempt = repeats.begin(caller.owner(), key, LONGEST).orElseThrow();
        if (attempt.known().isPresent()) {
            request.abortWith(again(Repeats.same(attempt.known().get(), digest)));
        } else {
            request.setProperty(BEGUN, new Begun(attempt, digest));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof Begun begun) {
            request.removeProperty(BEGUN);
            if (response.getStatus() == Response.Status.OK.getStatusCode()
                    && response.getEntity() instanceof byte[] body) {
                var headers = new HashMap<String, String>();
                response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
                begun.attempt().keep(begun.digest(), new Answer(response.getStatus(), headers, body));
            } else {
                begun.attempt().forget();
            }
        }
    }

    private static Response again(Answer answer) {
        var response = Response.status(answer.status()).entity(answer.body()).header("Idempotency-Replayed", "true");
        answer.headers().forEach(response::header);
        return response.build();
    }

    private static byte[] digest(ContainerRequestContext request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(
                    request.getMethod(),
                    request.getUriInfo().getRequestUri().getRawPath(),
                    Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                            .orElse(""),
                    Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT))
                            .orElse(""))) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
