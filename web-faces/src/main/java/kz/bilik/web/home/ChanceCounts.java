package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.SecondChanceService;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What the requests of listeners ask of the user: to decide, to sign; and for a listener the way to what is possible. */
@RequestScoped
class ChanceCounts {

    private static final String LIST = "/secondchance/list.xhtml";

    @Inject
    private SecondChanceService chances;

    @Inject
    private Me me;

    List<Count> counts() {
        var all = new ArrayList<Count>();
        if (me.is(Roles.INSTITUTE_ADMIN)) {
            all.add(count("requestsToDecide", "pi-replay", ChanceState.SUBMITTED));
        }
        if (me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)) {
            all.add(count("requestsToSign", "pi-replay", ChanceState.GRANTED));
        }
        if (me.is(Roles.LISTENER)) {
            all.add(new Count(
                    "possibilities",
                    "pi-compass",
                    "",
                    chances.own().size(),
                    "home.count.possibilities",
                    "/secondchance/possibilities.xhtml"));
        }
        return all;
    }

    private Count count(String id, String icon, ChanceState state) {
        var waiting = chances.requests(new PageRequest(0, 1, "", true, Map.of("state", state.name())))
                .total();
        return new Count(id, icon, waiting > 0 ? "warn" : "", waiting, "home.count." + id, LIST + "?state=" + state);
    }
}
