package kz.bilik.staffing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bilik.file.FileId;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.policy.Membership;

/** A degree, a category or work in production, with the paper that proves it. */
@Entity
@Table(name = "staff_ground")
public class StaffGround extends StaffPaper {

    @Enumerated(EnumType.STRING)
    @Column(name = "value")
    private GroundValue value;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "experience_from")
    private LocalDate experienceFrom;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected StaffGround() {}

    private StaffGround(StaffMember member, AddGround command, FileId copy) {
        super(member, command.validTo(), copy);
    }

    static StaffGround proved(StaffMember member, AddGround command, FileId copy) {
        var ground = new StaffGround(member, command, copy);
        ground.value = command.value();
        ground.documentNo = command.documentNo().strip();
        ground.documentDate = command.documentDate();
        ground.experienceFrom = command.experienceFrom();
        return ground;
    }

    public void withdraw(String reason) {
        withdrawnReason = reason;
    }

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    public GroundValue value() {
        return value;
    }

    public Membership.Proof proof() {
        return new Membership.Proof(value, documentNo, documentDate, validTo(), experienceFrom, file().isPresent());
    }
}
