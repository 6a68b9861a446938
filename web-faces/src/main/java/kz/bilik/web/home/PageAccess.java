package kz.bilik.web.home;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.COMMISSION_MEMBER;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.IT_STAFF;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.METHODOLOGIST_TRAINER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.WG_MEMBER;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which role may open which page: said here once, obeyed by the gate, followed by the menu, printed in the documentation.
 *
 * <p>A page that is not named is not there, so a new one cannot be forgotten. The services still decide about every row and every act.
 */
public final class PageAccess {

    private static final Set<String> LEADERS = Set.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR);
    private static final Set<String> READERS =
            with(LEADERS, METHODOLOGIST_TRAINER, COMMISSION_MEMBER, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER);
    private static final Set<String> REGISTER_READERS =
            with(LEADERS, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER);
    private static final Set<String> PACKAGE_READERS = with(LEADERS, AUTH_BODY, WG_MEMBER);
    private static final Set<String> NUMBERS = with(LEADERS, IT_STAFF);
    private static final Set<String> REGION_PLANNERS = with(LEADERS, AUTH_BODY, REGION_EDU);
    private static final Set<String> DISTRICT_PLANNERS = with(REGION_PLANNERS, DISTRICT_EDU);
    private static final Set<String> PLANNERS = with(DISTRICT_PLANNERS, PRESCHOOL_HEAD);
    private static final Set<String> APPLICANTS = Set.of(LISTENER, PRESCHOOL_HEAD);
    private static final Set<String> APPLICATION_READERS =
            with(LEADERS, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER);
    private static final Set<String> SCHEDULE_READERS = with(REGION_PLANNERS, METHODOLOGIST_TRAINER);
    private static final Set<String> SENDERS = with(LEADERS, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD);
    private static final Set<String> TIMETABLE_READERS =
            with(LEADERS, METHODOLOGIST_TRAINER, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER);
    private static final Set<String> ADMINISTRATOR = Set.of(INSTITUTE_ADMIN);
    private static final Set<String> HEADS = Set.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR);
    private static final Set<String> ACCOUNT_KEEPERS = Set.of(INSTITUTE_ADMIN, IT_STAFF, REGION_EDU, DISTRICT_EDU);
    private static final Set<String> JUDGES = with(LEADERS, METHODOLOGIST_TRAINER, COMMISSION_MEMBER);
    private static final Set<String> AUTHORS = Set.of(METHODOLOGIST_TRAINER, INSTITUTE_ADMIN);

    /** What everyone may open, signed in or not as the deployment descriptor says. */
    private static final Set<String> OF_EVERYONE = Set.of(
            "/account/confirm.xhtml",
            "/account/factor.xhtml",
            "/account/own.xhtml",
            "/forgotten.xhtml",
            "/index.xhtml",
            "/login.xhtml",
            "/password.xhtml",
            "/second.xhtml",
            "/verification/page.xhtml",
            "/error/busy.xhtml",
            "/error/expired.xhtml",
            "/error/failed.xhtml",
            "/error/forbidden.xhtml",
            "/error/large.xhtml",
            "/error/missing.xhtml");

    private static final SortedMap<String, Set<String>> OF_ROLES = new TreeMap<>(Map.ofEntries(
            Map.entry("/accreditation/detail.xhtml", PACKAGE_READERS),
            Map.entry("/accreditation/group.xhtml", PACKAGE_READERS),
            Map.entry("/accreditation/groups.xhtml", PACKAGE_READERS),
            Map.entry("/accreditation/list.xhtml", PACKAGE_READERS),
            Map.entry("/agreement/detail.xhtml", with(LEADERS, LISTENER)),
            Map.entry("/agreement/list.xhtml", LEADERS),
            Map.entry("/agreement/own.xhtml", Set.of(LISTENER)),
            Map.entry("/account/detail.xhtml", with(ACCOUNT_KEEPERS, AUDITOR)),
            Map.entry("/account/edit.xhtml", ACCOUNT_KEEPERS),
            Map.entry("/account/list.xhtml", with(ACCOUNT_KEEPERS, AUDITOR)),
            Map.entry("/application/detail.xhtml", APPLICATION_READERS),
            Map.entry("/application/edit.xhtml", APPLICANTS),
            Map.entry("/application/list.xhtml", APPLICATION_READERS),
            Map.entry("/application/new.xhtml", APPLICANTS),
            Map.entry("/application/priority.xhtml", with(LEADERS, REGION_EDU, DISTRICT_EDU)),
            Map.entry("/admission/detail.xhtml", LEADERS),
            Map.entry("/admission/edit.xhtml", ADMINISTRATOR),
            Map.entry("/admission/list.xhtml", LEADERS),
            Map.entry("/attendance/list.xhtml", AUTHORS),
            Map.entry("/attendance/session.xhtml", AUTHORS),
            Map.entry("/assessment/detail.xhtml", JUDGES),
            Map.entry("/assessment/list.xhtml", JUDGES),
            Map.entry("/blank/act.xhtml", HEADS),
            Map.entry("/blank/acts.xhtml", LEADERS),
            Map.entry("/blank/count.xhtml", HEADS),
            Map.entry("/blank/detail.xhtml", LEADERS),
            Map.entry("/blank/edit.xhtml", ADMINISTRATOR),
            Map.entry("/blank/list.xhtml", LEADERS),
            Map.entry("/calendar/edit.xhtml", ADMINISTRATOR),
            Map.entry("/calendar/list.xhtml", NUMBERS),
            Map.entry("/certificate/detail.xhtml", with(REGISTER_READERS, METHODOLOGIST_TRAINER)),
            Map.entry("/certificate/edit.xhtml", HEADS),
            Map.entry("/certificate/foreign.xhtml", with(LEADERS, REGION_EDU, PRESCHOOL_HEAD, LISTENER)),
            Map.entry("/certificate/list.xhtml", REGISTER_READERS),
            Map.entry("/course/calendar.xhtml", TIMETABLE_READERS),
            Map.entry("/course/class.xhtml", ADMINISTRATOR),
            Map.entry("/certificate/log.xhtml", LEADERS),
            Map.entry("/certificate/print.xhtml", ADMINISTRATOR),
            Map.entry("/certificate/printers.xhtml", ADMINISTRATOR),
            Map.entry("/course/detail.xhtml", READERS),
            Map.entry("/course/import.xhtml", ADMINISTRATOR),
            Map.entry("/course/list.xhtml", READERS),
            Map.entry("/course/outcome.xhtml", READERS),
            Map.entry("/course/preview.xhtml", HEADS),
            Map.entry("/course/timetable.xhtml", AUTHORS),
            Map.entry("/expulsion/case.xhtml", with(LEADERS, COMMISSION_MEMBER)),
            Map.entry("/expulsion/commission.xhtml", LEADERS),
            Map.entry("/expulsion/commissions.xhtml", LEADERS),
            Map.entry("/expulsion/letters.xhtml", LEADERS),
            Map.entry("/expulsion/list.xhtml", with(LEADERS, COMMISSION_MEMBER)),
            Map.entry("/expulsion/own.xhtml", Set.of(LISTENER)),
            Map.entry("/expulsion/received.xhtml", Set.of(PRESCHOOL_HEAD, DISTRICT_EDU, REGION_EDU)),
            Map.entry("/expulsion/record.xhtml", ADMINISTRATOR),
            Map.entry("/expulsion/violation.xhtml", LEADERS),
            Map.entry("/expulsion/violations.xhtml", LEADERS),
            Map.entry("/job/list.xhtml", LEADERS),
            Map.entry("/nedb/detail.xhtml", with(LEADERS, PRESCHOOL_HEAD)),
            Map.entry("/nedb/exports.xhtml", LEADERS),
            Map.entry("/nedb/layout.xhtml", LEADERS),
            Map.entry("/nedb/list.xhtml", with(LEADERS, PRESCHOOL_HEAD)),
            Map.entry("/notification/address.xhtml", with(READERS, AUTH_BODY, WG_MEMBER, IT_STAFF)),
            Map.entry("/notification/detail.xhtml", LEADERS),
            Map.entry("/notification/list.xhtml", LEADERS),
            Map.entry("/organisation/edit.xhtml", Set.of(INSTITUTE_ADMIN, IT_STAFF)),
            Map.entry("/organisation/employee.xhtml", Set.of(PRESCHOOL_HEAD)),
            Map.entry("/organisation/employees.xhtml", Set.of(PRESCHOOL_HEAD)),
            Map.entry("/organisation/identity.xhtml", LEADERS),
            Map.entry("/organisation/list.xhtml", NUMBERS),
            Map.entry("/organisation/signatories.xhtml", LEADERS),
            Map.entry("/planning/campaign.xhtml", REGION_PLANNERS),
            Map.entry("/planning/import.xhtml", Set.of(REGION_EDU, DISTRICT_EDU)),
            Map.entry("/planning/list.xhtml", PLANNERS),
            Map.entry("/planning/needs.xhtml", Set.of(PRESCHOOL_HEAD)),
            Map.entry("/planning/perspective.xhtml", DISTRICT_PLANNERS),
            Map.entry("/planning/plan.xhtml", DISTRICT_PLANNERS),
            Map.entry("/planning/region.xhtml", REGION_PLANNERS),
            Map.entry("/planning/request.xhtml", DISTRICT_PLANNERS),
            Map.entry("/planning/requests.xhtml", DISTRICT_PLANNERS),
            Map.entry("/programme/detail.xhtml", with(READERS, AUTH_BODY)),
            Map.entry("/programme/edit.xhtml", AUTHORS),
            Map.entry("/programme/list.xhtml", READERS),
            Map.entry("/schedule/calendar.xhtml", SCHEDULE_READERS),
            Map.entry("/schedule/detail.xhtml", SCHEDULE_READERS),
            Map.entry("/schedule/edit.xhtml", ADMINISTRATOR),
            Map.entry("/schedule/line.xhtml", SCHEDULE_READERS),
            Map.entry("/schedule/list.xhtml", SCHEDULE_READERS),
            Map.entry("/referral/detail.xhtml", SENDERS),
            Map.entry("/referral/identity.xhtml", Set.of(LISTENER)),
            Map.entry("/referral/list.xhtml", SENDERS),
            Map.entry("/referral/region.xhtml", with(LEADERS, REGION_EDU)),
            Map.entry("/secondchance/ask.xhtml", Set.of(LISTENER, INSTITUTE_ADMIN)),
            Map.entry("/secondchance/detail.xhtml", with(LEADERS, LISTENER)),
            Map.entry("/secondchance/list.xhtml", with(LEADERS, LISTENER)),
            Map.entry("/secondchance/possibilities.xhtml", with(LEADERS, LISTENER)),
            Map.entry("/settings/edit.xhtml", NUMBERS),
            Map.entry("/settings/list.xhtml", NUMBERS),
            Map.entry("/staffing/check.xhtml", LEADERS),
            Map.entry("/staffing/detail.xhtml", LEADERS),
            Map.entry("/staffing/documents.xhtml", LEADERS),
            Map.entry("/staffing/edit.xhtml", ADMINISTRATOR),
            Map.entry("/staffing/list.xhtml", LEADERS),
            Map.entry("/staffing/premises.xhtml", LEADERS),
            Map.entry("/staffing/trend.xhtml", LEADERS),
            Map.entry("/staffing/whatif.xhtml", LEADERS)));

    private PageAccess() {}

    /** The answer of the gate to somebody who asks for a page. */
    public enum Answer {
        OPEN,
        FORBIDDEN,
        MISSING
    }

    public static Answer answer(String page, Predicate<String> hasRole) {
        if (OF_EVERYONE.contains(page)) {
            return Answer.OPEN;
        }
        return Optional.ofNullable(OF_ROLES.get(page))
                .map(roles -> roles.stream().anyMatch(hasRole) ? Answer.OPEN : Answer.FORBIDDEN)
                .orElse(Answer.MISSING);
    }

    /** The pages that ask for a role, in the order of their names, each with the roles that may open it. */
    public static SortedMap<String, Set<String>> ofRoles() {
        return new TreeMap<>(OF_ROLES);
    }

    public static Set<String> ofEveryone() {
        return OF_EVERYONE;
    }

    private static Set<String> with(Set<String> some, String... more) {
        var all = new HashSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
