package kz.bilik.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import kz.bilik.web.shared.ClientAddress;
import kz.bilik.web.shared.Language;

/** The second step of the sign-in: a code, after the right password and soon after it. */
@Named
@RequestScoped
public class SecondStepView {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInService signIns;

    @Inject
    private Language language;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String code;
    private String next;
    private String refusal;

    /** Whoever comes without the first step begins with it. */
    public String open() {
        return isOpen() ? null : "/login?faces-redirect=true";
    }

    public String enter() throws IOException {
        var waiting = halfway();
        if (waiting.isEmpty()) {
            return "/login?faces-redirect=true";
        }
        var username = waiting.get().username();
        var from = addresses.of(request);
        if (signIns.mustWait(username, from)) {
            refusal = "signin.wait";
            return null;
        }
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        var status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new CodeCredential(username, code, from)));
        if (status != AuthenticationStatus.SUCCESS) {
            refusal = "signin.code.refused";
            return null;
        }
        signIns.account(username).ifPresent(account -> language.choose(account.language()));
        external.redirect(external.getRequestContextPath() + LocalPath.of(next));
        faces.responseComplete();
        return null;
    }

    boolean isOpen() {
        return halfway().isPresent();
    }

    private Optional<Halfway> halfway() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(Halfway.SESSION_ATTRIBUTE))
                .filter(Halfway.class::isInstance)
                .map(Halfway.class::cast)
                .filter(waiting -> waiting.isOpenAt(clock.instant()));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
