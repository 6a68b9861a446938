package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.LetterId;
import kz.bilik.expulsion.LetterRow;
import kz.bilik.expulsion.LetterService;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The notices of the institute that came to the user's organisation; each is confirmed once. */
@Named
@RequestScoped
public class ReceivedLettersView extends ListView<LetterRow> {

    @Inject
    private LetterService letters;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    public boolean isConfirmable(LetterRow row) {
        return row.state() != DeliveryState.DELIVERED;
    }

    public String confirm(long letter) {
        letters.confirmReceipt(new LetterId(letter));
        notices.done(words.get("expulsion.letter.confirmed"));
        return "/expulsion/received?faces-redirect=true";
    }

    @Override
    protected Page<LetterRow> load(PageRequest request) {
        return letters.received(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("listener", "number");
    }

    @Override
    protected String naturalSort() {
        return "";
    }
}
