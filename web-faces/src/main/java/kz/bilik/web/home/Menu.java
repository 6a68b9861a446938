package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The menu shows the pages that the role may open; the services decide what it may do there. */
@Named
@RequestScoped
public class Menu {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/planning/list.xhtml", "pi-map", "home.menu.planning"),
            new Entry("/application/list.xhtml", "pi-file-edit", "home.menu.applications"),
            new Entry("/organisation/employees.xhtml", "pi-id-card", "home.menu.employees"),
            new Entry("/schedule/list.xhtml", "pi-calendar-clock", "home.menu.schedule"),
            new Entry("/programme/list.xhtml", "pi-bookmark", "home.menu.programmes"),
            new Entry("/referral/list.xhtml", "pi-send", "home.menu.referral"),
            new Entry("/admission/list.xhtml", "pi-user-plus", "home.menu.admission"),
            new Entry("/referral/identity.xhtml", "pi-id-card", "home.menu.identity"),
            new Entry("/course/list.xhtml", "pi-book", "home.menu.courses"),
            new Entry("/attendance/list.xhtml", "pi-check-square", "home.menu.attendance"),
            new Entry("/course/calendar.xhtml", "pi-calendar-plus", "home.menu.timetable"),
            new Entry("/agreement/list.xhtml", "pi-file-edit", "home.menu.agreements"),
            new Entry("/agreement/own.xhtml", "pi-file-edit", "home.menu.ownAgreements"),
            new Entry("/assessment/list.xhtml", "pi-check-square", "home.menu.reassessments"),
            new Entry("/secondchance/list.xhtml", "pi-replay", "home.menu.secondchance"),
            new Entry("/course/import.xhtml", "pi-file-import", "home.menu.import"),
            new Entry("/certificate/list.xhtml", "pi-verified", "home.menu.certificates"),
            new Entry("/blank/list.xhtml", "pi-copy", "home.menu.blanks"),
            new Entry("/nedb/list.xhtml", "pi-database", "home.menu.nedb"),
            new Entry("/expulsion/list.xhtml", "pi-exclamation-circle", "home.menu.expulsion"),
            new Entry("/expulsion/own.xhtml", "pi-exclamation-circle", "home.menu.ownCases"),
            new Entry("/expulsion/received.xhtml", "pi-inbox", "home.menu.received"),
            new Entry("/staffing/list.xhtml", "pi-users", "home.menu.staffing"),
            new Entry("/accreditation/list.xhtml", "pi-briefcase", "home.menu.accreditation"),
            new Entry("/job/list.xhtml", "pi-list-check", "home.menu.jobs"),
            new Entry("/notification/list.xhtml", "pi-envelope", "home.menu.mails"),
            new Entry("/organisation/list.xhtml", "pi-building", "home.menu.organisations"),
            new Entry("/organisation/identity.xhtml", "pi-id-card", "home.menu.iinChecks"),
            new Entry("/account/list.xhtml", "pi-user-edit", "home.menu.accounts"),
            new Entry("/organisation/signatories.xhtml", "pi-pencil", "home.menu.signatories"),
            new Entry("/calendar/list.xhtml", "pi-calendar", "home.menu.calendar"),
            new Entry("/settings/list.xhtml", "pi-sliders-h", "home.menu.settings"),
            new Entry("/notification/address.xhtml", "pi-at", "home.menu.address"));

    @Inject
    private Me me;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    public List<MenuItem> getItems() {
        var open = ENTRIES.stream()
                .filter(entry -> isOpen(entry.path()))
                .map(entry -> item(entry.path(), entry.icon(), entry.word()));
        return Stream.concat(Stream.of(item("/index.xhtml", "pi-home", "home.menu.home")), open)
                .toList();
    }

    public boolean isRegisterOpen() {
        return isOpen("/certificate/list.xhtml");
    }

    /** Whether one of the user's roles may open the page. */
    public boolean isOpen(String path) {
        return PageAccess.answer(path, me::is) == PageAccess.Answer.OPEN;
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

    private record Entry(String path, String icon, String word) {}
}
