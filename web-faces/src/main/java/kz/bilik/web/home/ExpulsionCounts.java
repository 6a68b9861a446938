package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.expulsion.CaseState;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.ExpulsionCaseService;
import kz.bilik.expulsion.LetterService;
import kz.bilik.expulsion.OwnCase;
import kz.bilik.expulsion.ViolationService;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What violations and cases ask of the user: to judge, to decide, to sign, to explain, to confirm. */
@RequestScoped
class ExpulsionCounts {

    @Inject
    private ViolationService violations;

    @Inject
    private ExpulsionCaseService cases;

    @Inject
    private LetterService letters;

    @Inject
    private Me me;

    List<Count> counts() {
        var all = new ArrayList<Count>();
        if (me.is(Roles.INSTITUTE_ADMIN)) {
            var recorded =
                    violations.violations(page(Map.of("state", "RECORDED"))).total();
            add(
                    all,
                    "violationsToJudge",
                    "pi-exclamation-circle",
                    "warn",
                    recorded,
                    "/expulsion/violations.xhtml?state=RECORDED");
            add(
                    all,
                    "casesLate",
                    "pi-clock",
                    "bad",
                    cases.cases(page(Map.of("late", "1"))).total(),
                    "/expulsion/list.xhtml?late=1");
        }
        if (me.isAny(Roles.INSTITUTE_ADMIN, Roles.COMMISSION_MEMBER)) {
            add(
                    all,
                    "casesOpen",
                    "pi-folder-open",
                    "",
                    cases.cases(page(Map.of("open", "1"))).total(),
                    "/expulsion/list.xhtml?open=1");
        }
        if (me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)) {
            var decided = cases.cases(page(Map.of("state", CaseState.DECIDED.name(), "decision", "EXPEL")))
                    .total();
            add(
                    all,
                    "expulsionsToSign",
                    "pi-pencil",
                    "warn",
                    decided,
                    "/expulsion/list.xhtml?state=DECIDED&decision=EXPEL");
        }
        if (me.is(Roles.LISTENER)) {
            var open = cases.own().stream()
                    .filter(own -> own.state() != CaseState.CLOSED)
                    .filter(OwnCase::explainable)
                    .count();
            add(all, "ownCases", "pi-exclamation-circle", "bad", open, "/expulsion/own.xhtml");
        }
        if (me.isAny(Roles.PRESCHOOL_HEAD, Roles.DISTRICT_EDU) || me.is(Roles.REGION_EDU)) {
            var unread = letters.received(page(Map.of("state", DeliveryState.SENT.name())))
                    .total();
            add(all, "lettersToConfirm", "pi-inbox", "warn", unread, "/expulsion/received.xhtml");
        }
        return all;
    }

    /** Only what is there: most days nobody breaks an agreement. */
    private static void add(List<Count> all, String id, String icon, String tone, long number, String link) {
        if (number > 0) {
            all.add(new Count(id, icon, tone, number, "home.count." + id, link));
        }
    }

    private static PageRequest page(Map<String, String> filters) {
        return new PageRequest(0, 1, "", true, filters);
    }
}
