package kz.bilik.referral.model;

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
import kz.bilik.course.CourseId;
import kz.bilik.file.FileId;
import kz.bilik.referral.Issuer;
import kz.bilik.referral.IssuerType;
import kz.bilik.referral.RecordReferral;
import kz.bilik.referral.ReferralOrderId;

/** An order that sends pedagogues to a course; issued outside, kept as its scan with the names in it. */
@Entity
@Table(name = "referral_order")
public class ReferralOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "issuer_type")
    private IssuerType issuerType;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "number")
    private String number;

    @Column(name = "order_date")
    private LocalDate date;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "flag_reason")
    private String flagReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Version
    @Column(name = "version")
    private int version;

    protected ReferralOrder() {}

    /** @param flagReason why a head was sent by the own preschool; null when nobody was */
    public static ReferralOrder recorded(
            CourseId course,
            Issuer issuer,
            RecordReferral command,
            FileId file,
            String flagReason,
            String by,
            Instant at) {
        var order = new ReferralOrder();
        order.courseId = course.value();
        order.issuerType = issuer.type();
        order.organisationId = issuer.organisationId();
        order.regionKato = issuer.regionKato();
        order.number = command.number().strip();
        order.date = command.date();
        order.fileId = file.value();
        order.flagReason = flagReason;
        order.recordedBy = by;
        order.recordedAt = at;
        return order;
    }

    public void withdraw(String reason, Instant at) {
        withdrawnReason = reason.strip();
        withdrawnAt = at;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public ReferralOrderId id() {
        return new ReferralOrderId(id);
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }
}
