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

/** Lets nobody in without a valid key, before anything else of the request is looked at. */
@Provider
public class KeyFilter implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/=-]{16,200})");

    private ApiKeys keys;
    private Caller caller;

    protected KeyFilter() {}

    @Inject
    public KeyFilter(ApiKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        var bearer = BEARER.matcher(header);
        var key = bearer.matches() ? keys.find(bearer.group(1)) : Optional.<ApiKey>empty();
        caller.is(key.orElseThrow(() -> new RequestRefused(
                Refusal.UNAUTHENTICATED,
                List.of(new Violation(
                        "", "key-invalid", "Send Authorization: Bearer and a key that is known and not expired")))));
    }
}
