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
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.policy.Membership;

/** A contract with a trainer or a specialist. */
@Entity
@Table(name = "staff_contract")
public class StaffContract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private StaffMember member;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContractKind kind;

    @Column(name = "number")
    private String number;

    @Column(name = "contract_date")
    private LocalDate date;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "file_id")
    private Long fileId;

    protected StaffContract() {}

    static StaffContract concluded(StaffMember member, AddContract command, FileId copy) {
        var contract = new StaffContract();
        contract.member = member;
        contract.kind = command.kind();
        contract.number = command.number().strip();
        contract.date = command.date();
        contract.validFrom = command.from();
        contract.validTo = command.to();
        contract.fileId = copy == null ? null : copy.value();
        return contract;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public Optional<FileId> file() {
        return Optional.ofNullable(fileId).map(FileId::new);
    }

    public Membership.Contract term() {
        return new Membership.Contract(kind, validFrom, validTo);
    }
}
