package kz.bilik.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperRef;
import kz.bilik.notification.MailDetail;
import kz.bilik.notification.MailId;
import kz.bilik.notification.MailRow;
import kz.bilik.notification.MailState;
import kz.bilik.notification.NewMail;
import kz.bilik.shared.error.IllegalTransitionException;

/** A mail to one recipient; its words and its Message-ID never change. */
@Entity
@Table(name = "mail")
public class Mail {

    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "reference")
    private String reference;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "recipient_address")
    private String address;

    @Column(name = "recipient_name")
    private String recipient;

    @Column(name = "language")
    private String language;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    @Column(name = "paper_kind")
    private String paperKind;

    @Column(name = "paper_owner_id")
    private Long paperOwnerId;

    @Column(name = "paper_hash")
    private String paperHash;

    @Column(name = "paper_name")
    private String paperName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MailState state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "error")
    private String error;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "repeated_by")
    private String repeatedBy;

    @Column(name = "original_id")
    private Long originalId;

    @Version
    @Column(name = "version")
    private int version;

    protected Mail() {}

    public static Mail written(NewMail news, String messageId, Instant at) {
        var mail = new Mail();
        mail.reference = news.reference();
        mail.messageId = messageId;
        mail.address = news.address();
        mail.recipient = news.recipient();
        mail.language = news.language();
        mail.subject = news.subject();
        mail.body = news.body();
        if (news.paper() != null) {
            mail.paperKind = news.paper().kind().template();
            mail.paperOwnerId = news.paper().ownerId();
            mail.paperHash = news.paper().dataHash();
            mail.paperName = news.paper().name();
        }
        mail.state = MailState.PENDING;
        mail.createdAt = at;
        mail.dueAt = at;
        return mail;
    }

    /** The same words once more, as another mail: the first one was taken and did not reach its reader. */
    public Mail repeated(String newReference, String newMessageId, String by, Instant at) {
        var mail = written(
                new NewMail(newReference, address, recipient, language, subject, body, paper().orElse(null)),
                newMessageId,
                at);
        mail.originalId = originalId == null ? Long.valueOf(id) : originalId;
        mail.repeatedBy = by;
        return mail;
    }

    /** A node works on it until then. */
    public void take(Instant until) {
        moveTo(MailState.SENDING);
        dueAt = null;
        leasedUntil = until;
        attempts++;
    }

    /** From now on the receiver may have it. */
    public void hand() {
        moveTo(MailState.HANDED);
    }

    public void send(Instant at) {
        moveTo(MailState.SENT);
        leasedUntil = null;
        error = null;
        sentAt = at;
    }

    /** The receiver certainly does not have it. */
    public void postpone(Instant until, String why) {
        moveTo(MailState.PENDING);
        leasedUntil = null;
        dueAt = until;
        error = cut(why);
    }

    public void fail(String why) {
        moveTo(MailState.FAILED);
        leasedUntil = null;
        error = cut(why);
    }

    public void doubt(String why) {
        moveTo(MailState.UNCERTAIN);
        leasedUntil = null;
        error = cut(why);
    }

    /**
     * Tried again under its own Message-ID.
     *
     * @param by who wants it; null when the system found that it was never taken
     */
    public void retry(String by, Instant at) {
        moveTo(MailState.PENDING);
        dueAt = at;
        if (by != null) {
            repeatedBy = by;
            attempts = 0;
        }
    }

    private void moveTo(MailState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("mail", state, target);
        }
        state = target;
    }

    private static String cut(String text) {
        var said = text == null ? "" : text;
        return said.length() <= LONGEST_ERROR ? said : said.substring(0, LONGEST_ERROR);
    }

    public MailRow row() {
        return new MailRow(
                id(),
                reference,
                recipient,
                address,
                language,
                subject,
                paperKind != null,
                state,
                attempts,
                createdAt,
                dueAt,
                sentAt,
                error);
    }

    public MailDetail detail() {
        return new MailDetail(
                row(), messageId, body, paperName, originalId == null ? null : new MailId(originalId), repeatedBy);
    }

    public Optional<PaperRef> paper() {
        return paperKind == null
                ? Optional.empty()
                : Optional.of(new PaperRef(
                        paperName, DocumentKind.ofTemplate(paperKind).orElseThrow(), paperOwnerId, paperHash));
    }

    public MailId id() {
        return new MailId(id);
    }

    public String reference() {
        return reference;
    }

    public String messageId() {
        return messageId;
    }

    public String address() {
        return address;
    }

    public String recipient() {
        return recipient;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
