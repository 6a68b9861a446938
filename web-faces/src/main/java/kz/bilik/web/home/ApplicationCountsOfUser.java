package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.application.ApplicationService;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What applications ask of the user: to decide, to place in the plan, to mend, to finish. */
@RequestScoped
class ApplicationCountsOfUser {

    @Inject
    private ApplicationService applications;

    @Inject
    private EmploymentService employments;

    @Inject
    private Me me;

    List<Count> counts() {
        var counts = applications.counts();
        var all = new ArrayList<Count>();
        if (me.is(Roles.PRESCHOOL_HEAD) || me.isAny(Roles.DISTRICT_EDU, Roles.REGION_EDU)) {
            all.add(count("applicationsToDecide", "pi-inbox", counts.toDecide(), "/application/list.xhtml?todo=true"));
        }
        if (me.is(Roles.DISTRICT_EDU)) {
            all.add(count(
                    "applicationsToPlace", "pi-user-plus", counts.toPlace(), "/application/list.xhtml?state=ACCEPTED"));
        }
        if (me.isAny(Roles.LISTENER, Roles.PRESCHOOL_HEAD)) {
            all.add(count(
                    "applicationsReturned",
                    "pi-undo",
                    counts.returned(),
                    "/application/list.xhtml?mine=true&state=RETURNED"));
            all.add(new Count(
                    "applicationDrafts",
                    "pi-file-edit",
                    "",
                    counts.drafts(),
                    "home.count.applicationDrafts",
                    "/application/list.xhtml?mine=true&state=DRAFT"));
        }
        if (me.is(Roles.INSTITUTE_ADMIN)) {
            all.add(count(
                    "identityUnclear", "pi-id-card", employments.unclear().size(), "/organisation/identity.xhtml"));
        }
        return all;
    }

    private static Count count(String id, String icon, long number, String link) {
        return new Count(id, icon, number > 0 ? "warn" : "", number, "home.count." + id, link);
    }
}
