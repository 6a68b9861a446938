package kz.bilik.web.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.account.PasswordService;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** Whoever has forgotten the password asks for a link. The page says the same to everybody at once; whether there is such an account is looked up aside. */
@Named
@RequestScoped
public class ForgottenView {

    private static final int LONGEST = 254;

    @Inject
    private PasswordService passwords;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Resource
    private ManagedExecutorService aside;

    private String name;

    public String ask() {
        if (name.length() <= LONGEST) {
            var asked = name;
            var service = passwords;
            aside.execute(() -> service.requestLink(asked));
        }
        notices.done(words.get("account.forgotten.done"));
        return "/login?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
