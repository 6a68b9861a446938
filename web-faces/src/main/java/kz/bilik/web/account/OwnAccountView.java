package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.util.List;
import kz.bilik.account.FactorStanding;
import kz.bilik.account.OwnSession;
import kz.bilik.account.PasswordService;
import kz.bilik.account.SecondFactorService;
import kz.bilik.account.SessionService;
import kz.bilik.organisation.UserProfile;
import kz.bilik.organisation.UserService;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.SignInService;
import kz.bilik.web.signin.SignOutView;

/** One's own account: password, language, second factor, and from where one is signed in. */
@Named
@RequestScoped
public class OwnAccountView {

    @Inject
    private UserService users;

    @Inject
    private PasswordService passwords;

    @Inject
    private SessionService sessions;

    @Inject
    private SecondFactorService factors;

    @Inject
    private SignInService signIns;

    @Inject
    private SignOutView signOut;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private String current;
    private String password;
    private String again;
    private String wanted;

    public UserProfile getProfile() {
        return users.profile(me.getUsername());
    }

    public FactorStanding getFactor() {
        return factors.standing();
    }

    public List<OwnSession> getSessions() {
        return sessions.own(me.session());
    }

    public String browser(OwnSession session) {
        return BrowserName.of(session.browser());
    }

    public String changePassword() {
        passwords.change(current, password, again, me.session());
        return done("account.password.changed");
    }

    public String speak() {
        language.choose(wanted);
        signIns.rememberLanguage(me.getUsername(), wanted);
        return done("account.language.changed");
    }

    public String end(long session) {
        sessions.end(session);
        return done("account.session.ended");
    }

    public String signOutEverywhere() throws ServletException {
        sessions.endAll();
        return signOut.signOut();
    }

    private String done(String word) {
        notices.done(words.get(word));
        return "/account/own?faces-redirect=true";
    }

    public List<String> getLanguages() {
        return Language.ALL;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getWanted() {
        return wanted == null ? language.getCode() : wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
