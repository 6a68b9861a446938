package kz.bilik.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.notification.MailCounts;
import kz.bilik.notification.MailRow;
import kz.bilik.notification.MailService;
import kz.bilik.notification.MailState;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;

/** Every mail that was written, the latest first, and how the outbox stands. */
@Named
@RequestScoped
public class MailListView extends ListView<MailRow> {

    @Inject
    private MailService mails;

    public MailCounts getCounts() {
        return mails.counts();
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    @Override
    protected Page<MailRow> load(PageRequest request) {
        return mails.mails(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("recipient", "subject", "state");
    }

    @Override
    protected String naturalSort() {
        return "createdAt";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
