package kz.bilik.staffing.model;

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
import java.util.Optional;
import kz.bilik.file.FileId;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.policy.Membership;

/** A degree, a category or work in production, with the paper that proves it. */
@Entity
@Table(name = "staff_ground")
public class StaffGround {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private StaffMember member;

    @Enumerated(EnumType.STRING)
    @Column(name = "value")
    private GroundValue value;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "experience_from")
    private LocalDate experienceFrom;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected StaffGround() {}

    static StaffGround proved(StaffMember member, AddGround command, FileId copy) {
        var ground = new StaffGround();
        ground.member = member;
        ground.value = command.value();
        ground.documentNo = command.documentNo().strip();
        ground.documentDate = command.documentDate();
        ground.validTo = command.validTo();
        ground.experienceFrom = command.experienceFrom();
        ground.fileId = copy == null ? null : copy.value();
        return ground;
    }

    public void withdraw(String reason) {
        withdrawnReason = reason;
    }

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    public long id() {
        return id;
    }

    public GroundValue value() {
        return value;
    }

    public Optional<FileId> file() {
        return Optional.ofNullable(fileId).map(FileId::new);
    }

    public Membership.Proof proof() {
        return new Membership.Proof(value, documentNo, documentDate, validTo, experienceFrom, fileId != null);
    }
}
