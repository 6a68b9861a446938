package kz.bilik.staffing.policy;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.PersonId;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.StaffKind;

/**
 * One row of the books about a person, as the count of a day reads it.
 *
 * @param until last day; null while open
 */
public record Membership(
        PersonId person,
        String name,
        StaffKind kind,
        boolean trainer,
        LocalDate since,
        LocalDate until,
        List<Proof> proofs,
        List<Contract> contracts) {

    public Membership {
        proofs = List.copyOf(proofs);
        contracts = List.copyOf(contracts);
    }

    /** Someone from outside is there only while a contract holds. */
    public boolean isActiveOn(LocalDate day) {
        var within = !day.isBefore(since) && (until == null || !day.isAfter(until));
        return within && (kind == StaffKind.STAFF || contracts.stream().anyMatch(contract -> contract.isActiveOn(day)));
    }

    public boolean hasServiceContractOn(LocalDate day) {
        return contracts.stream()
                .anyMatch(contract -> contract.kind() == ContractKind.SERVICE && contract.isActiveOn(day));
    }

    /** A ground as it is recorded; what is null there is null here. */
    public record Proof(
            GroundValue value,
            String documentNo,
            LocalDate documentDate,
            LocalDate validTo,
            LocalDate experienceFrom,
            boolean copyKept) {

        public QualificationFacts on(LocalDate day, boolean serviceContract, int minYears) {
            return new QualificationFacts(
                    value, copyKept, documentDate, validTo, experienceFrom, serviceContract, day, minYears);
        }
    }

    /** @param to last day; null without a term */
    public record Contract(ContractKind kind, LocalDate from, LocalDate to) {

        public boolean isActiveOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
