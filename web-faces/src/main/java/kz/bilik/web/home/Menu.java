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

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The menu shows what the role has something to do with; the services decide what it may do there. */
@Named
@RequestScoped
public class Menu {

    private static final Set<String> LEADERS = Set.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR);
    private static final Set<String> READERS = Set.of(
            INSTITUTE_ADMIN,
            DIRECTOR,
            ACTING_DIRECTOR,
            AUDITOR,
            METHODOLOGIST_TRAINER,
            COMMISSION_MEMBER,
            REGION_EDU,
            DISTRICT_EDU,
            PRESCHOOL_HEAD,
            LISTENER);
    private static final Set<String> REGISTER_READERS = Set.of(
            INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, LISTENER);
    private static final Set<String> PACKAGE_READERS =
            Set.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, WG_MEMBER);
    private static final Set<String> NUMBERS = Set.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, IT_STAFF);

    private static final Set<String> PLANNERS = Set.of(
            INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD);

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/planning/list.xhtml", "pi-map", "home.menu.planning", PLANNERS),
            new Entry("/programme/list.xhtml", "pi-bookmark", "home.menu.programmes", READERS),
            new Entry("/course/list.xhtml", "pi-book", "home.menu.courses", READERS),
            new Entry("/course/import.xhtml", "pi-file-import", "home.menu.import", Set.of(INSTITUTE_ADMIN)),
            new Entry("/certificate/list.xhtml", "pi-verified", "home.menu.certificates", REGISTER_READERS),
            new Entry("/blank/list.xhtml", "pi-copy", "home.menu.blanks", LEADERS),
            new Entry("/staffing/list.xhtml", "pi-users", "home.menu.staffing", LEADERS),
            new Entry("/accreditation/list.xhtml", "pi-briefcase", "home.menu.accreditation", PACKAGE_READERS),
            new Entry("/job/list.xhtml", "pi-list-check", "home.menu.jobs", LEADERS),
            new Entry("/organisation/list.xhtml", "pi-building", "home.menu.organisations", NUMBERS),
            new Entry("/calendar/list.xhtml", "pi-calendar", "home.menu.calendar", NUMBERS),
            new Entry("/settings/list.xhtml", "pi-sliders-h", "home.menu.settings", NUMBERS));

    @Inject
    private Me me;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    public List<MenuItem> getItems() {
        var open = ENTRIES.stream()
                .filter(entry -> !Collections.disjoint(entry.roles(), me.getRoles()))
                .map(entry -> item(entry.path(), entry.icon(), entry.word()));
        return Stream.concat(Stream.of(item("/index.xhtml", "pi-home", "home.menu.home")), open)
                .toList();
    }

    public boolean isRegisterOpen() {
        return isOpen("/certificate/list.xhtml");
    }

    /** Whether the user's roles have something to do on the page. */
    public boolean isOpen(String path) {
        return ENTRIES.stream()
                .anyMatch(entry -> entry.path().equals(path) && !Collections.disjoint(entry.roles(), me.getRoles()));
    }

    public List<String> getRoleNames() {
        return me.getRoles().stream()
                .sorted()
                .map(role -> words.get(roleWord(role)))
                .toList();
    }

    public String roleWord(String role) {
        return "home.role." + role.toLowerCase(Locale.ROOT);
    }

    private MenuItem item(String path, String icon, String word) {
        var here = request.getServletPath();
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var inFolder = folder.length() > 1 && here.startsWith(folder) && !isEntry(here);
        return new MenuItem(path, icon, word, here.equals(path) || inFolder && path.endsWith("list.xhtml"));
    }

    private static boolean isEntry(String path) {
        return ENTRIES.stream().anyMatch(entry -> entry.path().equals(path));
    }

    private record Entry(String path, String icon, String word, Set<String> roles) {}
}
