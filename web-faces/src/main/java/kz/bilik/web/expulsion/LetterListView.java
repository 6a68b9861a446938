package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.DeliveryChannel;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.LetterRow;
import kz.bilik.expulsion.LetterService;
import kz.bilik.expulsion.RecipientKind;
import kz.bilik.expulsion.RecordDelivery;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** Notices to employers and education bodies, a row for each recipient, and the form by which is recorded what became of one. */
@Named
@RequestScoped
public class LetterListView extends ListView<LetterRow> {

    @Inject
    private LetterService letters;

    @Inject
    private Basis basis;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private Long recipient;
    private DeliveryChannel channel = DeliveryChannel.POST;
    private DeliveryState state = DeliveryState.SENT;
    private String email;

    public boolean isActor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public DeliveryChannel[] getChannels() {
        return DeliveryChannel.values();
    }

    public RecipientKind[] getKinds() {
        return RecipientKind.values();
    }

    public List<DeliveryChannel> getHandChannels() {
        return List.of(DeliveryChannel.POST, DeliveryChannel.BY_HAND);
    }

    public List<DeliveryState> getHandStates() {
        return List.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.FAILED);
    }

    /** Those of the page about which something can still be recorded. */
    public List<LetterRow> getOpen() {
        return getRows().stream()
                .filter(row -> row.number() != null && row.state() != DeliveryState.DELIVERED)
                .toList();
    }

    public String left(LetterRow row) {
        if (row.daysLeft() == null) {
            return "";
        }
        return row.daysLeft() < 0
                ? words.of("expulsion.late", -row.daysLeft())
                : words.of("expulsion.left", row.daysLeft());
    }

    public String record() {
        letters.record(recipient, new RecordDelivery(channel, state, basis.getDate(), basis.getNumber()));
        notices.done(words.get("expulsion.letter.recorded"));
        return "/expulsion/letters?faces-redirect=true";
    }

    public String mail() {
        letters.mail(recipient, email);
        notices.done(words.get("expulsion.letter.mailed"));
        return "/expulsion/letters?faces-redirect=true";
    }

    @Override
    protected Page<LetterRow> load(PageRequest request) {
        return letters.letters(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("recipient", "listener", "number", "kind", "channel", "state", "late");
    }

    @Override
    protected String naturalSort() {
        return "";
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long recipient) {
        this.recipient = recipient;
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    public void setChannel(DeliveryChannel channel) {
        this.channel = channel;
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
