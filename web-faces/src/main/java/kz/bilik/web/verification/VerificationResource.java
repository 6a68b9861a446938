package kz.bilik.web.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.bilik.certificate.VerificationService;

/** The public answer for programs. Whatever is asked, the status is 200: an unknown token is an answer, not an error. */
@RequestScoped
@Path("verify")
public class VerificationResource {

    @Inject
    private VerificationService verifications;

    @GET
    @Path("{token: .*}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response verify(@PathParam("token") String token) {
        return Response.ok(PublicAnswer.of(verifications.verify(token)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
