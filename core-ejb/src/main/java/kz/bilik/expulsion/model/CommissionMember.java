package kz.bilik.expulsion.model;

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
import kz.bilik.expulsion.AppointCommissionMember;
import kz.bilik.expulsion.CommissionDetail;
import kz.bilik.expulsion.CommissionRole;

/** A person's time in a commission. */
@Entity
@Table(name = "listener_commission_member")
public class CommissionMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commission_id")
    private ListenerCommission commission;

    @Column(name = "name")
    private String name;

    @Column(name = "post")
    private String post;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private CommissionRole role;

    @Column(name = "username")
    private String username;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Column(name = "leaving_order")
    private String leavingOrder;

    protected CommissionMember() {}

    static CommissionMember appointed(ListenerCommission commission, AppointCommissionMember command) {
        var member = new CommissionMember();
        member.commission = commission;
        member.name = command.name().strip();
        member.post = command.post().strip();
        member.role = command.role();
        member.username = command.username() == null || command.username().isBlank()
                ? null
                : command.username().strip();
        member.since = command.since();
        return member;
    }

    /** By an amending order; the member is in the commission through the day. */
    public void leave(LocalDate lastDay, String orderNo) {
        until = lastDay;
        leavingOrder = orderNo.strip();
    }

    public boolean isInOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public CommissionRole role() {
        return role;
    }

    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    public CommissionDetail.Member detail() {
        return new CommissionDetail.Member(id, name, post, role, username, since, until, leavingOrder);
    }
}
