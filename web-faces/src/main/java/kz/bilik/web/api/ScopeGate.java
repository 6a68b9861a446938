package kz.bilik.web.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Lets a call through only when its key opens the resource. What nobody has opened stays closed. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ScopeGate implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        var scope = method.getAnnotation(RequiresScope.class);
        if (!(request.getSecurityContext().getUserPrincipal() instanceof ApiClientPrincipal caller)) {
            request.abortWith(Problem.unauthorized().toResponse());
        } else if (scope == null || !caller.scopes().contains(scope.value())) {
            request.abortWith(Problem.forbidden().toResponse());
        }
    }
}
