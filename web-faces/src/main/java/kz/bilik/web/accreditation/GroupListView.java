package kz.bilik.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.accreditation.CreateGroup;
import kz.bilik.accreditation.GroupSummary;
import kz.bilik.accreditation.WorkingGroupService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The working groups, the latest order first, and the form by which one is set up. */
@Named
@RequestScoped
public class GroupListView {

    @Inject
    private WorkingGroupService groups;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Basis basis;

    @Inject
    private Me me;

    public List<GroupSummary> getAll() {
        return groups.groups();
    }

    public boolean isFounder() {
        return me.is(Roles.AUTH_BODY);
    }

    public String create() {
        var id = groups.create(new CreateGroup(basis.getNumber(), basis.getDate()));
        notices.done(words.get("accreditation.group.created"));
        return "/accreditation/group?faces-redirect=true&id=" + id.value();
    }
}
