package kz.bilik.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.bilik.web.api.ApiClientPrincipal;
import kz.bilik.web.api.Problem;
import kz.bilik.web.shared.ClientAddress;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.Words;

/** Stands before the public page and its JSON with one limit for both. A system with a key is known and not counted. */
@WebFilter(
        urlPatterns = {"/v/*", "/api/v1/verify/*"},
        asyncSupported = true)
public class VisitorLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient VisitorLimit limit;

    @Inject
    private transient ClientAddress address;

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wait = request.getUserPrincipal() instanceof ApiClientPrincipal
                ? Duration.ZERO
                : limit.waitFor(address.of(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        response.setHeader("Cache-Control", "no-store");
        var isPage = request.getServletPath().equals("/v");
        response.setContentType(isPage ? "text/plain" : Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        isPage
                                ? Words.word("verification.busy", language.getLocale())
                                : Problem.tooManyRequests().toString());
    }
}
