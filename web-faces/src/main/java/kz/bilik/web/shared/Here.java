package kz.bilik.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The full address of the page that is shown; forms post to it, so that what the page is about survives a postback. */
@Named
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    public String getAddress() {
        var query = request.getQueryString();
        return request.getContextPath() + request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
