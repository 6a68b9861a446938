package kz.bilik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.bilik.account.model.Account;
import kz.bilik.account.model.ChoiceLink;
import kz.bilik.account.store.CredentialStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the links by which passwords are chosen and gives them to the mail; an earlier link of the same account ends. */
@ApplicationScoped
public class LinkPost {

    @Inject
    private CredentialStore credentials;

    @Inject
    private Event<AccountLetter> letters;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bilik.public.url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "bilik.invitation.hours", defaultValue = "72")
    private int invitationHours;

    @Inject
    @ConfigProperty(name = "bilik.reset.hours", defaultValue = "1")
    private int resetHours;

    /** As part of the use case that it belongs to: link and mail are there exactly when the rest is. */
    void send(Account account, LinkPurpose purpose, String by) {
        var now = clock.instant();
        credentials.openLinks(account.id()).forEach(earlier -> earlier.end(now));
        var secret = RandomSecret.forLink();
        var link = ChoiceLink.made(
                account,
                purpose,
                RandomSecret.hash(secret),
                by,
                now,
                now.plus(Duration.ofHours(purpose == LinkPurpose.INVITATION ? invitationHours : resetHours)));
        credentials.add(link);
        letters.fire(new AccountLetter(
                "account:" + link.id(),
                account.email().orElseThrow(),
                account.displayName(),
                account.username(),
                account.language(),
                purpose,
                publicUrl.replaceAll("/$", "") + "/password.xhtml?t=" + secret,
                link.expiresAt()));
    }
}
