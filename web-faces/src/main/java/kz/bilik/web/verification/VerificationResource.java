package kz.bilik.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import kz.bilik.certificate.Verification;
import kz.bilik.certificate.VerificationService;
import kz.bilik.web.shared.ClientAddress;
import kz.bilik.web.shared.Problem;

/** The verification page as JSON, open to all. Unknown and malformed tokens answer {@code 200 {"status":"UNKNOWN"}} and nothing else. */
@Path("/verify")
@RequestScoped
public class VerificationResource {

    @Inject
    private VerificationService verifications;

    @Inject
    private VerificationQuota quota;

    @Inject
    private ClientAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("{token: .*}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response verify(@PathParam("token") String token) {
        var wait = quota.secondsToWait(address.of(request));
        if (wait.isPresent()) {
            return Problem.of(429, "too-many-requests", "Too many requests from this address")
                    .response(builder -> builder.header("Retry-After", wait.getAsLong()));
        }
        return Response.ok(json(verifications.verify(token)))
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    static JsonObject json(Verification it) {
        var json = Json.createObjectBuilder().add("status", it.status().name());
        if (!it.isKnown()) {
            return json.build();
        }
        json.add("number", it.number());
        add(json, "blank", it.blank());
        json.add("name", it.name())
                .add(
                        "topic",
                        Json.createObjectBuilder()
                                .add("kk", it.topic().kk())
                                .add("ru", it.topic().ru()))
                .add("hours", it.hours())
                .add("courseStart", day(it.courseStart()))
                .add("courseEnd", day(it.courseEnd()))
                .add("issuedOn", day(it.issuedOn()))
                .add("validUntil", day(it.validUntil()))
                .add("signatory", it.signatory());
        add(json, "revokedOn", it.revokedOn());
        add(json, "orderNo", it.orderNo());
        return json.build();
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
