package kz.bilik.docgen.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.trace.Trace;

/** Problem details by RFC 9457. */
public final class Problems {

    /** After which it is worth asking again who was busy. */
    private static final long SECONDS_TO_WAIT = 2;

    public static final String TYPE = "application/problem+json";

    private Problems() {}

    static Response response(RequestRefused refused) {
        var response = builder(refused.refusal(), refused.violations());
        refused.retryAfter()
                .or(() -> refused.refusal() == Refusal.BUSY ? Optional.of(SECONDS_TO_WAIT) : Optional.empty())
                .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    static Response response(Refusal refusal, List<Violation> violations) {
        return builder(refusal, violations).build();
    }

    private static Response.ResponseBuilder builder(Refusal refusal, List<Violation> violations) {
        var response = Response.status(refusal.status())
                .type(TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, AnswerLanguage.current())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(json(refusal, violations).getBytes(StandardCharsets.UTF_8));
        if (refusal == Refusal.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response;
    }

    public static String json(Refusal refusal, List<Violation> violations) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", ProblemWords.title(refusal, AnswerLanguage.current()));
        problem.put("status", refusal.status());
        violations.stream().findFirst().ifPresent(first -> problem.put("detail", message(first)));
        if (!Trace.currentId().isEmpty()) {
            problem.put("trace", Trace.currentId());
        }
        list(violations, problem.putArray("violations"));
        return problem.toString();
    }

    /** Violations as every answer tells them, in the language of who asked. */
    public static void list(List<Violation> violations, ArrayNode list) {
        for (var violation : violations) {
            list.addObject()
                    .put("path", violation.path())
                    .put("code", violation.code())
                    .put("message", message(violation));
        }
    }

    private static String message(Violation violation) {
        return ProblemWords.message(violation, AnswerLanguage.current());
    }
}
