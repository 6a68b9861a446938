package kz.bilik.staffing.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.organisation.PersonId;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.policy.Membership.Contract;
import kz.bilik.staffing.policy.Membership.Proof;

/** People of the institute as the tests speak of them. */
final class StaffFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final long person;
    private final StaffKind kind;
    private final List<Proof> proofs = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private boolean trainer = true;

    private StaffFixture(long person, StaffKind kind) {
        this.person = person;
        this.kind = kind;
    }

    static StaffFixture anEmployee(long person) {
        return new StaffFixture(person, StaffKind.STAFF);
    }

    static StaffFixture anOutsider(long person) {
        return new StaffFixture(person, StaffKind.NON_STAFF);
    }

    /** A number of employees, the first of whom hold a PhD. */
    static List<Membership> staffOf(int size, int qualified) {
        var staff = new ArrayList<Membership>();
        for (var person = 1; person <= size; person++) {
            var one = anEmployee(person);
            staff.add((person <= qualified ? one.with(GroundValue.PHD) : one).books());
        }
        return staff;
    }

    StaffFixture notTeaching() {
        trainer = false;
        return this;
    }

    StaffFixture with(GroundValue value) {
        proofs.add(new Proof(value, "№ 1", LONG_AGO, null, null, true));
        return this;
    }

    StaffFixture workingInProductionSince(String day) {
        proofs.add(new Proof(GroundValue.PRODUCTION_SPECIALIST, "№ 2", LONG_AGO, null, LocalDate.parse(day), true));
        return this;
    }

    StaffFixture onServiceContract(String from, String to) {
        contracts.add(new Contract(ContractKind.SERVICE, LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    Membership books() {
        return new Membership(
                new PersonId(person), "Тыңдаушы " + person, kind, trainer, LONG_AGO, null, proofs, contracts);
    }
}
