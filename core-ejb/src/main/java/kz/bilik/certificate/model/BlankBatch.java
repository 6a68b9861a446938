package kz.bilik.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.certificate.BlankBatchSummary;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.ReceiveBlanks;

/** A delivery of blanks by an act. */
@Entity
@Table(name = "blank_batch")
public class BlankBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "series")
    private String series;

    @Column(name = "first_number")
    private long firstNumber;

    @Column(name = "last_number")
    private long lastNumber;

    @Column(name = "act_no")
    private String actNo;

    @Column(name = "act_date")
    private LocalDate actDate;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected BlankBatch() {}

    public static BlankBatch received(ReceiveBlanks delivery, String by, Instant at) {
        var batch = new BlankBatch();
        batch.series = delivery.series();
        batch.firstNumber = delivery.first();
        batch.lastNumber = delivery.last();
        batch.actNo = delivery.actNo();
        batch.actDate = delivery.actDate();
        batch.supplier = delivery.supplier();
        batch.receivedBy = by;
        batch.receivedAt = at;
        return batch;
    }

    public long id() {
        return id;
    }

    public BlankBatchSummary summary() {
        return new BlankBatchSummary(
                new BlankNumber(series, firstNumber),
                new BlankNumber(series, lastNumber),
                actNo,
                actDate,
                supplier,
                receivedBy,
                receivedAt);
    }
}
