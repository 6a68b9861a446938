package kz.bilik.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.persistence.OptimisticLockException;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collector;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.MalformedException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.GroundTexts;

/** Every error of the API becomes a problem document; nothing of the inside is told, a bug gets an incident id. */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {

    @Inject
    private SecurityContext security;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof MalformedException malformed) {
            return Problem.of(400, "malformed", "The input cannot be read")
                    .with("violations", violations(malformed))
                    .response();
        }
        if (thrown instanceof RefusedException refused) {
            return Problem.of(422, "course-refused", "The Rules refuse the course")
                    .with("grounds", grounds(refused.ruling()))
                    .response();
        }
        if (thrown instanceof NotFoundException) {
            return Problem.of(404, "not-found", "There is no such thing, or not for this caller")
                    .response();
        }
        if (thrown instanceof EJBAccessException) {
            return denied();
        }
        if (thrown instanceof StaleException
                || thrown instanceof IllegalTransitionException
                || thrown instanceof OptimisticLockException) {
            return Problem.of(409, "conflict", "The state does not allow this or has changed meanwhile")
                    .response();
        }
        if (thrown instanceof WebApplicationException known) {
            return ofStatus(known.getResponse());
        }
        return Problem.of(500, "internal", "Something went wrong")
                .with("incident", Incident.report(thrown))
                .response();
    }

    private Response denied() {
        return security.getCallerPrincipal() == null
                ? Problem.of(401, "unauthenticated", "A valid key is needed: Authorization: Bearer <key>")
                        .response(builder -> builder.header("WWW-Authenticate", "Bearer"))
                : Problem.of(403, "forbidden", "The key does not open this").response();
    }

    private static Response ofStatus(Response response) {
        var status = response.getStatus();
        return status < 400
                ? response
                : Problem.of(status, "http-" + status, response.getStatusInfo().getReasonPhrase())
                        .response();
    }

    private static JsonArray violations(MalformedException malformed) {
        return malformed.violations().stream()
                .map(violation -> Json.createObjectBuilder()
                        .add("path", violation.path())
                        .add("code", violation.code())
                        .add("message", violation.message())
                        .build())
                .collect(toArray());
    }

    private static JsonArray grounds(Ruling ruling) {
        return ruling.grounds().stream().map(ApiErrors::ground).collect(toArray());
    }

    private static jakarta.json.JsonObject ground(Ground ground) {
        var text = GroundTexts.of(ground);
        return Json.createObjectBuilder()
                .add("code", ground.name())
                .add("paragraph", ground.paragraph())
                .add(
                        "text",
                        Json.createObjectBuilder()
                                .add("kk", text.kk())
                                .add("ru", text.ru())
                                .add("en", text.en()))
                .build();
    }

    private static Collector<jakarta.json.JsonObject, ?, JsonArray> toArray() {
        return Collector.of(
                Json::createArrayBuilder,
                jakarta.json.JsonArrayBuilder::add,
                (first, second) -> first.addAll(second),
                jakarta.json.JsonArrayBuilder::build);
    }
}
