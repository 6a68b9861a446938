package kz.bilik.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Signing out, by POST only. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    private FacesContext faces;

    @Inject
    private SignInService signIns;

    @Inject
    private Me me;

    public String signOut() throws ServletException {
        me.signedIn().ifPresent(signIns::end);
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/login.xhtml?faces-redirect=true";
    }
}
