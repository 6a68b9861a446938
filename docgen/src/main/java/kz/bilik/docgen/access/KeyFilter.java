package kz.bilik.docgen.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** Lets nobody in without a valid key or token and within his quota, before anything else of the request is looked at. */
@Provider
public class KeyFilter implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/=-]{16,8000})");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private ApiKeys keys;
    private Tokens tokens;
    private Quotas quotas;
    private Caller caller;

    protected KeyFilter() {}

    @Inject
    public KeyFilter(ApiKeys keys, Tokens tokens, Quotas quotas, Caller caller) {
        this.keys = keys;
        this.tokens = tokens;
        this.quotas = quotas;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        var bearer = BEARER.matcher(header);
        var client = bearer.matches() ? find(bearer.group(1)) : Optional.<Client>empty();
        caller.is(client.orElseThrow(
                () -> new RequestRefused(Refusal.UNAUTHENTICATED, List.of(new Violation("", "key-invalid")))));
        quotas.request(caller.client());
    }

    private Optional<Client> find(String credential) {
        return TOKEN.matcher(credential).matches() ? tokens.find(credential) : keys.find(credential);
    }
}
