package kz.bilik.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.bilik.account.AccountLetter;

/** The letter box of everybody: what was to be sent once the use case was committed. */
@ApplicationScoped
public class ReceivedLetters {

    private final List<AccountLetter> letters = new CopyOnWriteArrayList<>();

    void receive(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountLetter letter) {
        letters.add(letter);
    }

    public List<AccountLetter> to(String username) {
        return letters.stream()
                .filter(letter -> letter.username().equals(username))
                .toList();
    }

    /** What stands behind {@code t=} in the last letter to a user. */
    public String secretFor(String username) {
        var last = to(username).get(to(username).size() - 1).link();
        return last.substring(last.indexOf("?t=") + "?t=".length());
    }
}
