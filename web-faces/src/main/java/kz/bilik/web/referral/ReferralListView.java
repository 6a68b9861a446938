package kz.bilik.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.referral.ReferralCourse;
import kz.bilik.referral.RegionListService;
import kz.bilik.referral.RegionListState;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** Courses to which the user's region sends people, the next one first. */
@Named
@RequestScoped
public class ReferralListView extends ListView<ReferralCourse> {

    @Inject
    private RegionListService lists;

    @Inject
    private Me me;

    public RegionListState[] getStates() {
        return RegionListState.values();
    }

    /** Whether one list of one region is meant by each row. */
    public boolean isRegion() {
        return me.is(Roles.REGION_EDU);
    }

    @Override
    protected Page<ReferralCourse> load(PageRequest request) {
        return lists.courses(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("topic", "year", "listState", "unlisted", "open");
    }

    @Override
    protected String naturalSort() {
        return "start";
    }
}
