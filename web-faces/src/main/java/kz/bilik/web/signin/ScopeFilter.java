package kz.bilik.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import kz.bilik.web.shared.Problem;
import kz.bilik.web.shared.Scoped;

/** Lets a request for a scoped resource pass only with a key that has the scope. */
@Provider
@Scoped
public class ScopeFilter implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!(request.getAttribute(BilikAuthentication.SCOPES) instanceof Set<?> scopes)) {
            call.abortWith(Problem.of(401, "unauthenticated", "A valid key is needed: Authorization: Bearer <key>")
                    .response(builder -> builder.header("WWW-Authenticate", "Bearer")));
        } else if (!scopes.contains(Scoped.COURSE_IMPORT)) {
            call.abortWith(Problem.of(403, "forbidden", "The key lacks the scope " + Scoped.COURSE_IMPORT)
                    .response());
        }
    }
}
