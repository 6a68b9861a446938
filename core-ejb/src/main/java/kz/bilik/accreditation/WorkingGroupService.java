package kz.bilik.accreditation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;
import static kz.bilik.shared.security.Roles.WG_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.accreditation.model.GroupMember;
import kz.bilik.accreditation.model.WorkingGroup;
import kz.bilik.accreditation.policy.ActivationFacts;
import kz.bilik.accreditation.policy.ActivationPolicy;
import kz.bilik.accreditation.policy.CompetencePolicy;
import kz.bilik.accreditation.policy.MembershipFacts;
import kz.bilik.accreditation.policy.MembershipPolicy;
import kz.bilik.accreditation.store.AccreditationStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.PersonService;
import kz.bilik.organisation.UserService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;

/** Sets up the working groups of paragraph 6 and keeps their members. */
@Stateless
@RolesAllowed({AUTH_BODY, WG_MEMBER, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class WorkingGroupService {

    private static final Logger LOG = Logger.getLogger(WorkingGroupService.class.getName());

    private final MembershipPolicy memberships = new MembershipPolicy();
    private final ActivationPolicy activation = new ActivationPolicy();
    private final CompetencePolicy competence = new CompetencePolicy();

    @Inject
    private AccreditationStore store;

    @Inject
    private PersonService persons;

    @Inject
    private UserService users;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed({AUTH_BODY, SYSTEM})
    public WorkingGroupId create(CreateGroup command) {
        refuse(memberships.decide(command, LocalDate.now(clock)));
        var group = store.add(WorkingGroup.created(
                command, settings.on(command.orderDate()).accreditation().termYears()));
        audit.record(AuditEntry.of(
                        "WORKING_GROUP_CREATED", "working_group", group.id().value())
                .with("order", group.orderNo())
                .with("termTo", group.termTo()));
        LOG.info(() -> "working group created group=%d".formatted(group.id().value()));
        return group.id();
    }

    /** Into a new group, or by an amending order into one at work. */
    @RolesAllowed({AUTH_BODY, SYSTEM})
    public void appoint(WorkingGroupId id, AppointMember command) {
        var group = get(id);
        var iin = Iin.parse(command.iin());
        if (!iin.isValid()) {
            throw new RefusedException(iin.refusal().orElseThrow());
        }
        var person = persons.findOrEnter(iin.iin(), command.name());
        refuse(memberships.decide(new MembershipFacts(
                command.post(),
                command.organisation(),
                command.since(),
                group.orderDate(),
                group.termTo(),
                group.membersOn(command.since()).stream()
                        .anyMatch(member -> member.person().equals(person)),
                isMembersAccount(command.username()))));
        var member = group.appoint(person, command.name().full(), command);
        store.flush();
        audit.record(AuditEntry.of("WORKING_GROUP_MEMBER_APPOINTED", "working_group", id.value())
                .with("member", member.id())
                .with("role", command.role())
                .with("category", command.category()));
        LOG.info(() -> "working group member appointed group=%d member=%d".formatted(id.value(), member.id()));
    }

    private boolean isMembersAccount(String username) {
        return username == null
                || users.findProfile(username)
                        .filter(profile -> profile.roles().contains(WG_MEMBER))
                        .isPresent();
    }

    /** A member leaves by an amending order; with fewer than five the group may not decide until another one joins. */
    @RolesAllowed({AUTH_BODY, SYSTEM})
    public void dismiss(WorkingGroupId id, long memberId, LocalDate lastDay, String orderNo) {
        var group = get(id);
        var member = group.member(memberId).orElseThrow(() -> new NotFoundException("member", memberId));
        refuse(memberships.decideLeaving(orderNo));
        member.leave(lastDay, orderNo);
        audit.record(AuditEntry.of("WORKING_GROUP_MEMBER_LEFT", "working_group", id.value())
                .with("member", memberId)
                .with("lastDay", lastDay)
                .with("order", orderNo));
        LOG.info(() -> "working group member left group=%d member=%d".formatted(id.value(), memberId));
    }

    @RolesAllowed({AUTH_BODY, SYSTEM})
    public void activate(WorkingGroupId id) {
        var group = get(id);
        refuse(activation.decide(activationFacts(group)));
        group.activate(LocalDate.now(clock));
        audit.record(AuditEntry.of("WORKING_GROUP_ACTIVATED", "working_group", id.value()));
        LOG.info(() -> "working group activated group=%d".formatted(id.value()));
    }

    /** The latest order first. */
    public List<GroupSummary> groups() {
        return store.groups().stream().map(this::summary).toList();
    }

    public GroupDetail group(WorkingGroupId id) {
        var group = get(id);
        var facts = activationFacts(group);
        var against = group.isActivated() ? competenceToday(group) : activation.decide(facts);
        return new GroupDetail(
                summary(group),
                group.members().stream().map(GroupMember::detail).toList(),
                against.grounds(),
                activation.flags(facts).grounds());
    }

    private GroupSummary summary(WorkingGroup group) {
        return new GroupSummary(
                group.id(),
                group.orderNo(),
                group.orderDate(),
                group.orderDate(),
                group.termTo(),
                group.isActivated(),
                group.membersOn(LocalDate.now(clock)).size(),
                competenceToday(group).isAllowed());
    }

    private Ruling competenceToday(WorkingGroup group) {
        var today = LocalDate.now(clock);
        return competence.decide(
                group.factsOn(today, settings.on(today).accreditation().minMembers()));
    }

    private ActivationFacts activationFacts(WorkingGroup group) {
        var today = LocalDate.now(clock);
        var members = group.membersOn(today);
        return new ActivationFacts(
                members.size(),
                settings.on(today).accreditation().minMembers(),
                members.stream().collect(groupingBy(GroupMember::role, counting())),
                members.stream().map(GroupMember::category).collect(toSet()));
    }

    private WorkingGroup get(WorkingGroupId id) {
        return store.findGroup(id).orElseThrow(() -> new NotFoundException("working group", id.value()));
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
