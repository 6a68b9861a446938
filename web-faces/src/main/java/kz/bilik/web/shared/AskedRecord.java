package kz.bilik.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import kz.bilik.shared.error.NotFoundException;

/**
 * The record that the address of a page names by its id, and how an act on it ends: told once, on the same page read anew. An act that is refused throws,
 * and the page shows why with everything that was typed.
 */
@RequestScoped
public class AskedRecord {

    private static final String ID = "id";

    private HttpServletRequest request;
    private Notices notices;

    protected AskedRecord() {}

    @Inject
    public AskedRecord(HttpServletRequest request, Notices notices) {
        this.request = request;
        this.notices = notices;
    }

    public boolean isGiven() {
        return !text().isEmpty();
    }

    /** @throws NotFoundException when the address names none, or what cannot be an id */
    public long id(String entity) {
        var text = text();
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException(entity, text);
        }
        return Long.parseLong(text);
    }

    /** @return the outcome that shows the page of the record again */
    public String done(String told) {
        notices.done(told);
        return request.getServletPath().replaceAll("\\.xhtml$", "") + "?faces-redirect=true&id=" + text();
    }

    private String text() {
        return Objects.toString(request.getParameter(ID), "");
    }
}
