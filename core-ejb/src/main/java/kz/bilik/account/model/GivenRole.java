package kz.bilik.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.account.GiveRole;
import kz.bilik.account.GivenRoleLine;
import kz.bilik.account.RoleStanding;

/** A role that an account has between two days, and who gave it (SEC-3). */
@Entity(name = "GivenRole")
@Table(name = "role_assignment")
public class GivenRole {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "role")
    private String role;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected GivenRole() {}

    static GivenRole given(long userId, GiveRole command, String by, Instant at) {
        var given = new GivenRole();
        given.userId = userId;
        given.role = command.role();
        given.from = command.from();
        given.giveAgain(command.to(), by, at);
        return given;
    }

    void giveAgain(LocalDate lastDay, String by, Instant at) {
        to = lastDay;
        givenBy = by;
        givenAt = at;
    }

    /** Within one region; without one the organisation of the account decides. */
    public void within(String kato) {
        regionKato = kato;
    }

    /** The role does not hold on this day any more. */
    public void endBefore(LocalDate day) {
        to = day.minusDays(1);
    }

    public boolean isOverOn(LocalDate day) {
        return to != null && (to.isBefore(day) || to.isBefore(from));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    /** Whether the role is held on one of the days; a null end is open. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        var empty = to != null && to.isBefore(from);
        return !empty && (last == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }

    public GivenRoleLine lineOn(LocalDate day) {
        return new GivenRoleLine(id, role, from, to, givenBy, givenAt, standingOn(day));
    }

    private RoleStanding standingOn(LocalDate day) {
        if (isOverOn(day)) {
            return RoleStanding.OVER;
        }
        return holdsOn(day) ? RoleStanding.HOLDS : RoleStanding.TO_COME;
    }

    public long id() {
        return id;
    }

    public String role() {
        return role;
    }

    public LocalDate from() {
        return from;
    }
}
