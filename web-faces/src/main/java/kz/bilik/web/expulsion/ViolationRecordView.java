package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.DeliveryChannel;
import kz.bilik.expulsion.LetterAddressee;
import kz.bilik.expulsion.RecipientKind;
import kz.bilik.expulsion.RecordViolation;
import kz.bilik.expulsion.SuggestedRecipient;
import kz.bilik.expulsion.ViolationKind;
import kz.bilik.expulsion.ViolationService;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The form by which a violation of a listener is recorded; both recipients of its notice are chosen until told otherwise. */
@Named
@RequestScoped
public class ViolationRecordView {

    @Inject
    private ViolationService violations;

    @Inject
    private AskedRecord asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private List<SuggestedRecipient> suggested;
    private ViolationKind kind = ViolationKind.DISCIPLINE;
    private LocalDate foundOn;
    private String facts;
    private boolean employer = true;
    private boolean body = true;
    private String employerEmail;
    private String bodyEmail;

    public void open() {
        getSuggested();
    }

    private EnrolmentId id() {
        return new EnrolmentId(asked.id("enrolment"));
    }

    public List<SuggestedRecipient> getSuggested() {
        if (suggested == null) {
            suggested = violations.recipients(id());
        }
        return suggested;
    }

    public String getListener() {
        return violations.listenerName(id());
    }

    public SuggestedRecipient getEmployerSuggested() {
        return suggestedOf(RecipientKind.EMPLOYER);
    }

    /** Null for a listener who has no education body to be told. */
    public SuggestedRecipient getBodySuggested() {
        return suggestedOf(RecipientKind.EDUCATION_BODY);
    }

    private SuggestedRecipient suggestedOf(RecipientKind wanted) {
        return getSuggested().stream()
                .filter(one -> one.kind() == wanted)
                .findFirst()
                .orElse(null);
    }

    public ViolationKind[] getKinds() {
        return ViolationKind.values();
    }

    public String record() {
        var told = new ArrayList<LetterAddressee>();
        if (employer) {
            told.add(addressee(RecipientKind.EMPLOYER, employerEmail));
        }
        if (body && getBodySuggested() != null) {
            told.add(addressee(RecipientKind.EDUCATION_BODY, bodyEmail));
        }
        var recorded = violations.record(new RecordViolation(id(), kind, foundOn, facts == null ? "" : facts, told));
        notices.done(words.get("expulsion.violation.recorded"));
        return "/expulsion/violation?faces-redirect=true&id=" + recorded.value();
    }

    private static LetterAddressee addressee(RecipientKind kind, String email) {
        var written = email == null ? "" : email.strip();
        return new LetterAddressee(kind, written.isEmpty() ? DeliveryChannel.POST : DeliveryChannel.EMAIL, written);
    }

    public ViolationKind getKind() {
        return kind;
    }

    public void setKind(ViolationKind kind) {
        this.kind = kind;
    }

    public LocalDate getFoundOn() {
        return foundOn == null ? LocalDate.now(clock) : foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public boolean isEmployer() {
        return employer;
    }

    public void setEmployer(boolean employer) {
        this.employer = employer;
    }

    public boolean isBody() {
        return body;
    }

    public void setBody(boolean body) {
        this.body = body;
    }

    public String getEmployerEmail() {
        return employerEmail == null ? getEmployerSuggested().email() : employerEmail;
    }

    public void setEmployerEmail(String employerEmail) {
        this.employerEmail = employerEmail == null ? "" : employerEmail;
    }

    public String getBodyEmail() {
        return bodyEmail == null && getBodySuggested() != null
                ? getBodySuggested().email()
                : bodyEmail;
    }

    public void setBodyEmail(String bodyEmail) {
        this.bodyEmail = bodyEmail == null ? "" : bodyEmail;
    }
}
