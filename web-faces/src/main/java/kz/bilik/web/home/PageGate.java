package kz.bilik.web.home;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bilik.web.signin.Me;

/**
 * Lets a page be opened only by the roles that it is declared for, before anything of it is built. What is included by pages, and
 * whatever else is not declared, does not exist as an address.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient Me me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (path.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        switch (PageAccess.answer(path, me::is)) {
            case OPEN -> chain.doFilter(request, response);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case MISSING -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
