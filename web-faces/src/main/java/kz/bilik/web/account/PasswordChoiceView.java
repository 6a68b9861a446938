package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import kz.bilik.account.PasswordLink;
import kz.bilik.account.PasswordService;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The page that a link of an invitation or a reset opens: whoever reads it chooses a password. */
@Named
@RequestScoped
public class PasswordChoiceView {

    private static final int LONGEST = 100;

    @Inject
    private PasswordService passwords;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private String password;
    private String again;

    /** Null when the link is none that still opens anything. */
    public PasswordLink getLink() {
        return passwords.link(secret()).orElse(null);
    }

    public String choose() {
        var username = passwords.choose(secret(), password, again);
        notices.done(words.of("account.choice.done", username));
        return "/login?faces-redirect=true";
    }

    private String secret() {
        var given = Objects.toString(request.getParameter("t"), "");
        return given.length() > LONGEST ? "" : given;
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
}
