package kz.bilik.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.accreditation.AppointMember;
import kz.bilik.accreditation.GroupDetail;
import kz.bilik.accreditation.MemberCategory;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.accreditation.WorkingGroupService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.TypedPerson;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One working group: its members, whether it may act, and the forms by which it changes. */
@Named
@RequestScoped
public class GroupDetailView {

    private GroupDetail detail;

    @Inject
    private WorkingGroupService groups;

    @Inject
    private Words words;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private TypedPerson typed;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private String post;
    private String organisation;
    private MemberCategory category;
    private MemberRole role;
    private String username;
    private LocalDate since;
    private Long member;

    public void open() {
        getDetail();
    }

    public GroupDetail getDetail() {
        if (detail == null) {
            detail = groups.group(id());
        }
        return detail;
    }

    private WorkingGroupId id() {
        return new WorkingGroupId(asked.id("working group"));
    }

    public boolean isFounder() {
        return me.is(Roles.AUTH_BODY);
    }

    public MemberCategory[] getCategories() {
        return MemberCategory.values();
    }

    public MemberRole[] getMemberRoles() {
        return MemberRole.values();
    }

    public List<GroupDetail.Member> getPresent() {
        return getDetail().members().stream().filter(one -> one.until() == null).toList();
    }

    public String appoint() {
        groups.appoint(
                id(),
                new AppointMember(
                        typed.getIin(), typed.fullName(), post, organisation, category, role, username, since));
        return asked.done(words.of("accreditation.group.appointed", typed.getSurname()));
    }

    public String dismiss() {
        groups.dismiss(id(), member, basis.getDate(), basis.getNumber());
        return asked.done(words.get("accreditation.group.dismissed"));
    }

    public String activate() {
        groups.activate(id());
        return asked.done(words.get("accreditation.group.activated"));
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public MemberCategory getCategory() {
        return category;
    }

    public void setCategory(MemberCategory category) {
        this.category = category;
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public LocalDate getSince() {
        return since == null ? LocalDate.now(clock) : since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }
}
