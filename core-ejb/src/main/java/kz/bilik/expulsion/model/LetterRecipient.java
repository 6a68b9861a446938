package kz.bilik.expulsion.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bilik.expulsion.DeliveryChannel;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.LetterAddressee;
import kz.bilik.expulsion.LetterDetail;
import kz.bilik.expulsion.RecipientKind;
import kz.bilik.expulsion.RecordDelivery;

/** One of those who are told by a notice, and whether it has reached him. */
@Entity
@Table(name = "violation_letter_recipient")
public class LetterRecipient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private ViolationLetter letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RecipientKind kind;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private DeliveryChannel channel;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LetterRecipient() {}

    static LetterRecipient addressed(
            ViolationLetter letter, LetterAddressee addressee, Long organisation, String name) {
        var recipient = new LetterRecipient();
        recipient.letter = letter;
        recipient.kind = addressee.kind();
        recipient.organisationId = organisation;
        recipient.name = name;
        recipient.channel = addressee.channel();
        recipient.email =
                addressee.channel() == DeliveryChannel.EMAIL ? addressee.email().strip() : null;
        recipient.state = DeliveryState.PREPARED;
        return recipient;
    }

    /** The receiving mail system has taken it. */
    public void send(LocalDate day) {
        if (state != DeliveryState.DELIVERED) {
            state = DeliveryState.SENT;
            sentOn = day;
            note = null;
        }
    }

    public void fail(String reason) {
        if (state != DeliveryState.DELIVERED) {
            state = DeliveryState.FAILED;
            note = reason.length() <= 300 ? reason : reason.substring(0, 300);
        }
    }

    /** It goes by mail after all, or to another address. */
    public void readdress(String address) {
        channel = DeliveryChannel.EMAIL;
        email = address;
        state = DeliveryState.PREPARED;
        note = null;
    }

    /** A person says what became of it. */
    public void record(RecordDelivery delivery, String by) {
        channel = delivery.channel();
        state = delivery.state();
        if (sentOn == null && delivery.state() != DeliveryState.FAILED) {
            sentOn = delivery.day();
        }
        deliveredOn = delivery.state() == DeliveryState.DELIVERED ? delivery.day() : null;
        note = delivery.note() == null || delivery.note().isBlank()
                ? null
                : delivery.note().strip();
        recordedBy = by;
    }

    /** The recipient has opened it in the system. */
    public void confirm(LocalDate day, String by) {
        state = DeliveryState.DELIVERED;
        sentOn = sentOn == null ? day : sentOn;
        deliveredOn = day;
        recordedBy = by;
    }

    public LetterDetail.Recipient detail() {
        return new LetterDetail.Recipient(id, kind, name, email, channel, state, sentOn, deliveredOn, note);
    }

    public boolean hasLeft() {
        return state == DeliveryState.SENT || state == DeliveryState.DELIVERED;
    }

    public long id() {
        return id;
    }

    public RecipientKind kind() {
        return kind;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public DeliveryState state() {
        return state;
    }

    public DeliveryChannel channel() {
        return channel;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public ViolationLetter letter() {
        return letter;
    }
}
