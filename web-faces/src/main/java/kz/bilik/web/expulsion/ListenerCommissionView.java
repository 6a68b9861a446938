package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.expulsion.AppointCommissionMember;
import kz.bilik.expulsion.CommissionDetail;
import kz.bilik.expulsion.CommissionId;
import kz.bilik.expulsion.CommissionRole;
import kz.bilik.expulsion.CommissionService;
import kz.bilik.organisation.UserProfile;
import kz.bilik.organisation.UserService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Words;

/** One commission: who is in it, whether it may sit, and the forms by which it changes. */
@Named
@RequestScoped
public class ListenerCommissionView {

    @Inject
    private CommissionService commissions;

    @Inject
    private UserService users;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private CommissionDetail detail;
    private String name;
    private String post;
    private CommissionRole role;
    private String username;
    private LocalDate since;
    private Long member;

    public void open() {
        getDetail();
    }

    public CommissionDetail getDetail() {
        if (detail == null) {
            detail = commissions.commission(id());
        }
        return detail;
    }

    private CommissionId id() {
        return new CommissionId(asked.id("listener_commission"));
    }

    public boolean isFounder() {
        return me.is(Roles.INSTITUTE_ADMIN) && getDetail().summary().dissolvedOn() == null;
    }

    public CommissionRole[] getRoles() {
        return CommissionRole.values();
    }

    /** Accounts of commission members, who can vote in the system. */
    public List<UserProfile> getAccounts() {
        return users.holders(Roles.COMMISSION_MEMBER);
    }

    public List<CommissionDetail.Member> getPresent() {
        return getDetail().members().stream().filter(one -> one.until() == null).toList();
    }

    public String appoint() {
        commissions.appoint(id(), new AppointCommissionMember(name, post, role, username, getSince()));
        return asked.done(words.of("expulsion.commission.appointed", name));
    }

    public String dismiss() {
        commissions.dismiss(id(), member, basis.getDate(), basis.getNumber());
        return asked.done(words.get("expulsion.commission.dismissed"));
    }

    public String dissolve() {
        commissions.dissolve(id(), basis.getDate());
        return asked.done(words.get("expulsion.commission.dissolved"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public CommissionRole getRole() {
        return role;
    }

    public void setRole(CommissionRole role) {
        this.role = role;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public LocalDate getSince() {
        return since == null ? basis.getDate() : since;
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
