package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.nedb.NedbService;

/** Data that the user owes the national database: those in their term, and those past it. */
@RequestScoped
class NedbDues {

    @Inject
    private NedbService nedb;

    List<Count> counts() {
        var counts = nedb.openCounts();
        return List.of(
                count("nedbRunning", "pi-database", counts.running() > 0 ? "warn" : "", counts.running(), "RUNNING"),
                count("nedbOverdue", "pi-clock", counts.overdue() > 0 ? "bad" : "", counts.overdue(), "OVERDUE"));
    }

    private static Count count(String id, String icon, String tone, long number, String term) {
        return new Count(id, icon, tone, number, "home.count." + id, "/nedb/list.xhtml?term=" + term);
    }
}
