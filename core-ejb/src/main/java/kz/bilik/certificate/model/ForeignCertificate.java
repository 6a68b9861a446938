package kz.bilik.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.certificate.RecordForeignCertificate;
import kz.bilik.course.CourseId;
import kz.bilik.file.FileId;

/** A certificate of a foreign organisation's own model, as it is printed. */
@Entity
@Table(name = "foreign_certificate")
public class ForeignCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "number")
    private String number;

    @Column(name = "topic")
    private String topic;

    @Column(name = "hours")
    private int hours;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected ForeignCertificate() {}

    public static ForeignCertificate recorded(
            RecordForeignCertificate printed, CourseId course, FileId scan, String by, Instant at) {
        var certificate = new ForeignCertificate();
        certificate.enrolmentId = printed.enrolment().value();
        certificate.courseId = course.value();
        certificate.number = printed.number().strip();
        certificate.topic = printed.topic().strip();
        certificate.hours = printed.hours();
        certificate.issuedOn = printed.issuedOn();
        certificate.validUntil = printed.validUntil();
        certificate.fileId = scan.value();
        certificate.recordedBy = by;
        certificate.recordedAt = at;
        return certificate;
    }

    public long id() {
        return id;
    }
}
