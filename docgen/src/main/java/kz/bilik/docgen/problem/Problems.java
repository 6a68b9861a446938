package kz.bilik.docgen.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bilik.docgen.trace.Trace;

/** Problem details by RFC 9457. */
public final class Problems {

    public static final String TYPE = "application/problem+json";

    private Problems() {}

    static Response response(RequestRefused refused) {
        var response = builder(refused.refusal(), refused.violations());
        refused.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    static Response response(Refusal refusal, List<Violation> violations) {
        return builder(refusal, violations).build();
    }

    private static Response.ResponseBuilder builder(Refusal refusal, List<Violation> violations) {
        var response = Response.status(refusal.status())
                .type(TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(json(refusal, violations).getBytes(StandardCharsets.UTF_8));
        if (refusal == Refusal.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal == Refusal.BUSY) {
            response.header(HttpHeaders.RETRY_AFTER, 2);
        }
        return response;
    }

    public static String json(Refusal refusal, List<Violation> violations) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", refusal.title());
        problem.put("status", refusal.status());
        if (!Trace.currentId().isEmpty()) {
            problem.put("trace", Trace.currentId());
        }
        var list = problem.putArray("violations");
        for (var violation : violations) {
            list.addObject()
                    .put("path", violation.path())
                    .put("code", violation.code())
                    .put("message", violation.message());
        }
        return problem.toString();
    }
}
