package kz.bilik.expulsion.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.expulsion.AppointCommissionMember;
import kz.bilik.expulsion.CommissionId;
import kz.bilik.expulsion.CommissionRole;
import kz.bilik.expulsion.CreateCommission;
import kz.bilik.expulsion.policy.CommissionFacts;

/** The commission of an order, with those who were in it at any time. */
@Entity
@Table(name = "listener_commission")
public class ListenerCommission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    @OneToMany(mappedBy = "commission", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CommissionMember> members = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected ListenerCommission() {}

    public static ListenerCommission created(CreateCommission order) {
        var commission = new ListenerCommission();
        commission.orderNo = order.orderNo().strip();
        commission.orderDate = order.orderDate();
        return commission;
    }

    public CommissionMember appoint(AppointCommissionMember command) {
        var member = CommissionMember.appointed(this, command);
        members.add(member);
        return member;
    }

    /** Another order makes another commission; open cases stay with this one. */
    public void dissolve(LocalDate day) {
        dissolvedOn = day;
    }

    public CommissionFacts factsOn(LocalDate day, int minMembers) {
        return new CommissionFacts(
                dissolvedOn != null && day.isAfter(dissolvedOn),
                membersOn(day).stream().map(CommissionMember::role).toList(),
                minMembers);
    }

    public List<CommissionMember> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.isInOn(day)).toList();
    }

    public Optional<CommissionMember> withRoleOn(CommissionRole role, LocalDate day) {
        return membersOn(day).stream().filter(member -> member.role() == role).findFirst();
    }

    public Optional<CommissionMember> memberOn(String username, LocalDate day) {
        return membersOn(day).stream()
                .filter(member -> member.username().filter(username::equals).isPresent())
                .findFirst();
    }

    public List<CommissionMember> members() {
        return List.copyOf(members);
    }

    public Optional<CommissionMember> member(long memberId) {
        return members.stream().filter(member -> member.id() == memberId).findFirst();
    }

    public CommissionId id() {
        return new CommissionId(id);
    }

    public String orderNo() {
        return orderNo;
    }

    public LocalDate orderDate() {
        return orderDate;
    }

    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }
}
