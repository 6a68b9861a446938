package kz.bilik.accreditation.model;

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
import kz.bilik.accreditation.AppointMember;
import kz.bilik.accreditation.CreateGroup;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.accreditation.policy.CompetenceFacts;
import kz.bilik.organisation.PersonId;

/** The working group of an order, for its term. */
@Entity
@Table(name = "working_group")
public class WorkingGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "term_to")
    private LocalDate termTo;

    @Column(name = "activated_on")
    private LocalDate activatedOn;

    @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<GroupMember> members = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected WorkingGroup() {}

    public static WorkingGroup created(CreateGroup order, int termYears) {
        var group = new WorkingGroup();
        group.orderNo = order.orderNo().strip();
        group.orderDate = order.orderDate();
        group.termTo = order.orderDate().plusYears(termYears);
        return group;
    }

    public GroupMember appoint(PersonId person, String name, AppointMember command) {
        var member = GroupMember.appointed(this, person, name, command);
        members.add(member);
        return member;
    }

    public void activate(LocalDate day) {
        activatedOn = day;
    }

    public List<GroupMember> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.isInOn(day)).toList();
    }

    public List<GroupMember> members() {
        return List.copyOf(members);
    }

    public Optional<GroupMember> member(long memberId) {
        return members.stream().filter(member -> member.id() == memberId).findFirst();
    }

    public Optional<GroupMember> withRoleOn(MemberRole role, LocalDate day) {
        return membersOn(day).stream().filter(member -> member.role() == role).findFirst();
    }

    public CompetenceFacts factsOn(LocalDate day, int minMembers) {
        return new CompetenceFacts(
                activatedOn != null, orderDate, termTo, membersOn(day).size(), minMembers, day);
    }

    public WorkingGroupId id() {
        return new WorkingGroupId(id);
    }

    public String orderNo() {
        return orderNo;
    }

    public LocalDate orderDate() {
        return orderDate;
    }

    public LocalDate termTo() {
        return termTo;
    }

    public boolean isActivated() {
        return activatedOn != null;
    }
}
