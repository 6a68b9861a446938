package kz.bilik.staffing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bilik.file.FileId;
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.policy.Membership;

/** A contract with a trainer or a specialist. */
@Entity
@Table(name = "staff_contract")
public class StaffContract extends StaffPaper {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContractKind kind;

    @Column(name = "number")
    private String number;

    @Column(name = "contract_date")
    private LocalDate date;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected StaffContract() {}

    private StaffContract(StaffMember member, AddContract command, FileId copy) {
        super(member, command.to(), copy);
    }

    static StaffContract concluded(StaffMember member, AddContract command, FileId copy) {
        var contract = new StaffContract(member, command, copy);
        contract.kind = command.kind();
        contract.number = command.number().strip();
        contract.date = command.date();
        contract.validFrom = command.from();
        return contract;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public Membership.Contract term() {
        return new Membership.Contract(kind, validFrom, validTo());
    }
}
