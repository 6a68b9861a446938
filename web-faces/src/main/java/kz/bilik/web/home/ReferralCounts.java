package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.admission.AdmissionService;
import kz.bilik.referral.ReferralCourse;
import kz.bilik.referral.RegionListService;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What sending people and admitting them asks of the user: lists owed and overdue, courses to send to, orders to fill and to sign. */
@RequestScoped
class ReferralCounts {

    private static final int MANY = 200;

    @Inject
    private RegionListService lists;

    @Inject
    private AdmissionService admissions;

    @Inject
    private Me me;

    List<Count> counts() {
        var all = new ArrayList<Count>();
        if (me.is(Roles.REGION_EDU)) {
            region(all);
        }
        if (me.is(Roles.PRESCHOOL_HEAD) || me.is(Roles.DISTRICT_EDU)) {
            var open = lists.courses(page(MANY, Map.of("open", "1"))).rows().stream()
                    .filter(course -> course.applicants() > 0)
                    .count();
            all.add(new Count(
                    "coursesToSend", "pi-send", "", open, "home.count.coursesToSend", "/referral/list.xhtml?open=1"));
        }
        if (me.is(Roles.INSTITUTE_ADMIN)) {
            all.add(drafts("ordersDrafted", "pi-user-plus"));
        }
        if (me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)) {
            all.add(drafts("ordersToSign", "pi-pencil"));
        }
        return all;
    }

    private void region(List<Count> all) {
        var owed =
                lists.courses(page(MANY, Map.of("unlisted", "1", "open", "1"))).rows();
        var late = owed.stream().filter(ReferralCourse::late).count();
        var link = "/referral/list.xhtml?unlisted=1&open=1";
        if (late > 0) {
            all.add(new Count("listsLate", "pi-clock", "bad", late, "home.count.listsLate", link));
        }
        all.add(new Count(
                "listsOwed", "pi-list", owed.isEmpty() ? "" : "warn", owed.size(), "home.count.listsOwed", link));
    }

    private Count drafts(String id, String icon) {
        var waiting = admissions
                .orders(page(1, Map.of("state", AdmissionOrderState.DRAFT.name())))
                .total();
        return new Count(
                id, icon, waiting > 0 ? "warn" : "", waiting, "home.count." + id, "/admission/list.xhtml?state=DRAFT");
    }

    private static PageRequest page(int size, Map<String, String> filters) {
        return new PageRequest(0, size, "start", true, filters);
    }
}
