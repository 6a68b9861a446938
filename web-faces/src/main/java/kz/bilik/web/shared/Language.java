package kz.bilik.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * The language of this request: {@code ?lang=} of a public page, else what the session chose, else Kazakh.
 *
 * <p>It never opens a session, so that public pages set no cookie.
 */
@Named
@RequestScoped
public class Language {

    public static final String DEFAULT = "kk";
    public static final List<String> ALL = List.of("kk", "ru", "en");
    static final String SESSION_ATTRIBUTE = "bilik.language";

    @Inject
    private HttpServletRequest request;

    private String code;

    public String getCode() {
        if (code == null) {
            code = read();
        }
        return code;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCode());
    }

    /** Remembers the choice for the rest of the session. */
    public void choose(String language) {
        if (!ALL.contains(language)) {
            throw new IllegalArgumentException("language " + language);
        }
        request.getSession().setAttribute(SESSION_ATTRIBUTE, language);
        code = language;
    }

    private String read() {
        var asked = request.getParameter("lang");
        if (asked != null && ALL.contains(asked)) {
            return asked;
        }
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(SESSION_ATTRIBUTE);
        return chosen instanceof String language ? language : DEFAULT;
    }
}
