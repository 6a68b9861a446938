package kz.bilik.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Set;
import kz.bilik.organisation.ApiClientService;
import kz.bilik.shared.security.Roles;

/**
 * Recognises a program by the key in its {@code Authorization} header, for paths under {@code /api/} only.
 *
 * <p>Sessions mean nothing there, so no page of a foreign site can use them. A missing or wrong key is no error here: open resources answer
 * everyone, closed ones are refused by {@link ScopeGate} with a problem document.
 */
@ApplicationScoped
public class BearerKeyMechanism {

    private static final System.Logger LOG = System.getLogger(BearerKeyMechanism.class.getName());
    private static final String SCHEME = "bearer ";

    @Inject
    private ApiClientService clients;

    public boolean concerns(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    public AuthenticationStatus validate(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return context.doNothing();
        }
        var caller = clients.authenticate(header.substring(SCHEME.length()).strip());
        if (caller.isEmpty()) {
            LOG.log(Level.INFO, "api key refused");
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(new ApiClientPrincipal(caller.get()), Set.of(Roles.API_CLIENT));
    }
}
