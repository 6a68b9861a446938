package kz.bilik.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kz.bilik.web.shared.Language;

/** One click changes the language, for the session and as the user's wish; the page comes back where it was. */
@Named
@RequestScoped
public class LanguageView {

    @Inject
    private Language language;

    @Inject
    private Me me;

    @Inject
    private SignInService signIns;

    @Inject
    private FacesContext faces;

    private String back;

    public void choose(String code) throws IOException {
        language.choose(code);
        if (me.isSignedIn()) {
            signIns.rememberLanguage(me.getUsername(), code);
        }
        var external = faces.getExternalContext();
        var login = back != null && (back.startsWith("/login.xhtml") || back.startsWith("/second.xhtml"));
        external.redirect(external.getRequestContextPath() + (login ? back : LocalPath.of(back)));
        faces.responseComplete();
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
