package kz.bilik.accreditation.model;

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
import kz.bilik.accreditation.AppointMember;
import kz.bilik.accreditation.GroupDetail;
import kz.bilik.accreditation.MemberCategory;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.organisation.PersonId;

/** A person's time in a working group. */
@Entity
@Table(name = "working_group_member")
public class GroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkingGroup group;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "name")
    private String name;

    @Column(name = "post")
    private String post;

    @Column(name = "organisation")
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private MemberCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private MemberRole role;

    @Column(name = "username")
    private String username;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Column(name = "leaving_order")
    private String leavingOrder;

    protected GroupMember() {}

    static GroupMember appointed(WorkingGroup group, PersonId person, String name, AppointMember command) {
        var member = new GroupMember();
        member.group = group;
        member.personId = person.value();
        member.name = name;
        member.post = command.post().strip();
        member.organisation = command.organisation().strip();
        member.category = command.category();
        member.role = command.role();
        member.username = command.username();
        member.since = command.since();
        return member;
    }

    /** By an amending order; the member is in the group through the day. */
    public void leave(LocalDate lastDay, String orderNo) {
        until = lastDay;
        leavingOrder = orderNo;
    }

    public boolean isInOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String name() {
        return name;
    }

    public String post() {
        return post;
    }

    public String organisation() {
        return organisation;
    }

    public MemberCategory category() {
        return category;
    }

    public MemberRole role() {
        return role;
    }

    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    public GroupDetail.Member detail() {
        return new GroupDetail.Member(
                id, name, post, organisation, category, role, username, since, until, leavingOrder);
    }
}
