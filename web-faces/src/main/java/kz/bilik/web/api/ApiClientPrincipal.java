package kz.bilik.web.api;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import kz.bilik.organisation.ApiCaller;

/** An internal system as the caller of services; its name says that it is no person. */
public final class ApiClientPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> scopes;

    ApiClientPrincipal(ApiCaller caller) {
        super("api:" + caller.name());
        scopes = Set.copyOf(caller.scopes());
    }

    public Set<String> scopes() {
        return scopes;
    }
}
