package kz.bilik.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bilik.web.shared.ClientAddress;
import kz.bilik.web.shared.Language;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInService signIns;

    @Inject
    private Language language;

    @Inject
    private ClientAddress address;

    @Inject
    private SecondStepView halfway;

    @Inject
    private FacesContext faces;

    private String username;
    private String password;
    private String next;
    private String refusal;

    public void signIn() throws IOException {
        var from = address.of(request());
        if (signIns.mustWait(username, from)) {
            refusal = "signin.wait";
            return;
        }
        enter(username, new PasswordCredential(username.strip(), password, from));
    }

    public void signInAs(String demoUsername) throws IOException {
        enter(demoUsername, new DemoCredential(demoUsername));
    }

    public List<DemoAccount> getDemoAccounts() {
        return signIns.demoAccounts();
    }

    private void enter(String name, Credential credential) throws IOException {
        var external = external();
        var status = security.authenticate(
                request(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(credential));
        if (halfway.isOpen()) {
            external.redirect(external.getRequestContextPath() + "/second.xhtml?next="
                    + URLEncoder.encode(LocalPath.of(next), StandardCharsets.UTF_8));
            faces.responseComplete();
            return;
        }
        if (status != AuthenticationStatus.SUCCESS) {
            refusal = "signin.refused";
            return;
        }
        signIns.account(name).ifPresent(account -> language.choose(account.language()));
        external.redirect(external.getRequestContextPath() + LocalPath.of(next));
        faces.responseComplete();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getRefusal() {
        return refusal;
    }
}
