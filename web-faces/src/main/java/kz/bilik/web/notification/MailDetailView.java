package kz.bilik.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.notification.MailDetail;
import kz.bilik.notification.MailId;
import kz.bilik.notification.MailService;
import kz.bilik.notification.MailState;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** One mail with its words and what became of it. */
@Named
@RequestScoped
public class MailDetailView {

    @Inject
    private MailService mails;

    @Inject
    private AskedRecord asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private MailDetail detail;

    public void open() {
        getDetail();
    }

    public MailDetail getDetail() {
        if (detail == null) {
            detail = mails.mail(new MailId(asked.id("mail")));
        }
        return detail;
    }

    public boolean isRepeatable() {
        return me.is(Roles.INSTITUTE_ADMIN) && getDetail().row().state().isAtRest();
    }

    public boolean isAgain() {
        return getDetail().row().state() == MailState.SENT;
    }

    public String repeat() {
        var id = mails.repeat(new MailId(asked.id("mail")));
        notices.done(words.get("notification.repeated"));
        return "/notification/detail?faces-redirect=true&id=" + id.value();
    }
}
