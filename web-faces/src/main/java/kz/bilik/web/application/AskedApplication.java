package kz.bilik.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import kz.bilik.application.ApplicationId;
import kz.bilik.shared.error.NotFoundException;

/** Which application the address of a page asks for; an address that asks for nothing sensible is a missing page. */
@RequestScoped
public class AskedApplication {

    private HttpServletRequest request;

    protected AskedApplication() {}

    @Inject
    public AskedApplication(HttpServletRequest request) {
        this.request = request;
    }

    ApplicationId id() {
        var text = text("id");
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException("application", text);
        }
        return new ApplicationId(Long.parseLong(text));
    }

    String text(String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }

    /** A year of the address, or the one that is meant without it. */
    int year(int otherwise) {
        var text = text("year");
        return text.matches("20\\d\\d") ? Integer.parseInt(text) : otherwise;
    }
}
