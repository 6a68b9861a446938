package kz.bilik.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import kz.bilik.web.api.BearerKeyMechanism;
import kz.bilik.web.shared.ClientAddress;

/**
 * One door for both kinds of callers: a session for people, a bearer key for {@code /api}.
 *
 * <p>The two never mix: the API ignores sessions (so no form of a foreign site can use it) and pages ignore keys.
 */
@ApplicationScoped
public class BilikAuthentication implements HttpAuthenticationMechanism {

    /** Request attribute with the {@link Account} of the signed-in user. */
    static final String ACCOUNT = "bilik.account";

    /** The page on which an authenticator is made known. */
    private static final String FACTOR = "/account/factor.xhtml";

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private SignInService signIns;

    @Inject
    private BearerKeyMechanism keys;

    @Inject
    private ClientAddress addresses;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (keys.concerns(request)) {
            return keys.validate(request, context);
        }
        var path = request.getServletPath();
        if (path.startsWith("/jakarta.faces.resource") || path.startsWith("/v/")) {
            return context.doNothing();
        }
        if (context.isAuthenticationRequest()) {
            return byCredential(request, context);
        }
        var account = bySession(request);
        if (account.isPresent()) {
            return account.get().heldBack() && context.isProtected() && !path.equals(FACTOR)
                    ? context.redirect(request.getContextPath() + FACTOR)
                    : accept(request, context, account.get());
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus byCredential(HttpServletRequest request, HttpMessageContext context) {
        var credential = context.getAuthParameters().getCredential();
        if (credential instanceof PasswordCredential) {
            // whoever begins anew has not come halfway under another name
            Optional.ofNullable(request.getSession(false))
                    .ifPresent(begun -> begun.removeAttribute(Halfway.SESSION_ATTRIBUTE));
        }
        var result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var username = result.getCallerPrincipal().getName();
        request.getSession();
        request.changeSessionId();
        var session = request.getSession();
        session.removeAttribute(Halfway.SESSION_ATTRIBUTE);
        if (credential instanceof PasswordCredential && signIns.isCodeAsked(username)) {
            session.setAttribute(Halfway.SESSION_ATTRIBUTE, new Halfway(username, clock.instant()));
            return AuthenticationStatus.SEND_FAILURE;
        }
        var row = signIns.begin(username, addresses.of(request), request.getHeader("User-Agent"));
        session.setAttribute(SignedIn.SESSION_ATTRIBUTE, new SignedIn(username, row));
        return context.notifyContainerAboutLogin(result);
    }

    private Optional<Account> bySession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.SESSION_ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var account = signIns.account(signedIn);
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }

    private static AuthenticationStatus accept(
            HttpServletRequest request, HttpMessageContext context, Account account) {
        request.setAttribute(ACCOUNT, account);
        return context.notifyContainerAboutLogin(account.username(), account.roles());
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            var login = request.getContextPath() + "/login.xhtml?next=" + next(request);
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                        .append(login)
                        .append("\"/></partial-response>");
                return AuthenticationStatus.SEND_CONTINUE;
            }
            return context.redirect(login);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(HttpServletRequest request) {
        var query = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return URLEncoder.encode(request.getServletPath() + query, StandardCharsets.UTF_8);
    }
}
