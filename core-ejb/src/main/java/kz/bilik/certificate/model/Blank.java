package kz.bilik.certificate.model;

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
import java.time.LocalDate;
import kz.bilik.certificate.BlankAct;
import kz.bilik.certificate.BlankId;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.CertificateId;
import kz.bilik.shared.error.IllegalTransitionException;

/** A blank of strict accountability; every change names who and when. */
@Entity
@Table(name = "blank")
public class Blank {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "series")
    private String series;

    @Column(name = "number")
    private long number;

    @Column(name = "batch_id")
    private long batchId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BlankState state;

    @Column(name = "certificate_id")
    private Long certificateId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "act_id")
    private Long actId;

    @Column(name = "act_no")
    private String actNo;

    @Column(name = "act_date")
    private LocalDate actDate;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Blank() {}

    public static Blank ordered(BlankNumber number, long batchId, String by, Instant at) {
        var blank = new Blank();
        blank.series = number.series();
        blank.number = number.number();
        blank.batchId = batchId;
        blank.state = BlankState.ORDERED;
        blank.changedBy = by;
        blank.changedAt = at;
        return blank;
    }

    public void receive(String by, Instant at) {
        become(BlankState.IN_STOCK, by, at);
    }

    public void reserveFor(CertificateId certificate, String by, Instant at) {
        become(BlankState.RESERVED, by, at);
        certificateId = certificate.value();
    }

    /** Back into the stock, because the preparation was cancelled and nothing was printed on it. */
    public void release(String why, String by, Instant at) {
        become(BlankState.IN_STOCK, by, at);
        certificateId = null;
        reason = why;
    }

    public void use(String by, Instant at) {
        become(BlankState.USED, by, at);
    }

    /** Spoiled at the printer or with a certificate that was revoked before it was handed over; its act is drawn up afterwards. */
    public void spoil(String why, String by, Instant at) {
        become(BlankState.SPOILED, by, at);
        reason = why;
    }

    public void spoil(BlankAct act, String by, Instant at) {
        become(BlankState.SPOILED, by, at);
        book(act);
    }

    /** The act on a blank that is spoiled already. */
    public void confirmSpoilt(BlankAct act, String by, Instant at) {
        if (!isSpoiltWithoutAct()) {
            throw new IllegalTransitionException("act on blank " + number(), state, BlankState.SPOILED);
        }
        changedBy = by;
        changedAt = at;
        book(act);
    }

    public void lose(BlankAct act, String by, Instant at) {
        become(BlankState.LOST, by, at);
        book(act);
    }

    /** Only what an act has found spoiled is destroyed. */
    public void destroy(BlankAct act, String by, Instant at) {
        if (isSpoiltWithoutAct()) {
            throw new IllegalTransitionException("destruction of blank " + number(), state, BlankState.DESTROYED);
        }
        become(BlankState.DESTROYED, by, at);
        book(act);
    }

    private void book(BlankAct act) {
        actId = act.id().value();
        actNo = act.actNo();
        actDate = act.actDate();
        reason = act.reason();
    }

    private void become(BlankState next, String by, Instant at) {
        if (!state.next().contains(next)) {
            throw new IllegalTransitionException("blank " + number(), state, next);
        }
        state = next;
        changedBy = by;
        changedAt = at;
    }

    public BlankId id() {
        return new BlankId(id);
    }

    public BlankNumber number() {
        return new BlankNumber(series, number);
    }

    public BlankState state() {
        return state;
    }

    public boolean isSpoiltWithoutAct() {
        return state == BlankState.SPOILED && actId == null && actNo == null;
    }

    /** Why it is not in the stock any more; null while that is not known. */
    public String reason() {
        return state == BlankState.SPOILED ? reason : null;
    }

    public String changedBy() {
        return changedBy;
    }
}
