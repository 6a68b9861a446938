package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A role that a user has between two days; a trainer whose contract ends loses access the next day by itself (SEC-3). */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "role")
    private String role;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RoleAssignment() {}

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public String role() {
        return role;
    }

    public Optional<String> regionKato() {
        return Optional.ofNullable(regionKato);
    }
}
