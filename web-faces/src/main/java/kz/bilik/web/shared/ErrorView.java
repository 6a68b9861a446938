package kz.bilik.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page may tell: the incident id and nothing of the inside. */
@Named
@RequestScoped
public class ErrorView {

    @Inject
    private HttpServletRequest request;

    private String incident;

    public String getIncident() {
        if (incident == null) {
            incident = find();
        }
        return incident;
    }

    private String find() {
        if (request.getAttribute(Incident.ATTRIBUTE) instanceof String known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Incident.report(thrown);
        }
        var given = request.getParameter("incident");
        return given != null && given.matches("[0-9a-f]{8}") ? given : "";
    }
}
