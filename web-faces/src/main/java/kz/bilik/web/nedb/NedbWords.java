package kz.bilik.web.nedb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.bilik.nedb.NedbTaskSummary;
import kz.bilik.nedb.NedbTerm;
import kz.bilik.nedb.TasksDone;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** What the pages of the national database say alike: days that are left, and what came of an act. */
@RequestScoped
class NedbWords {

    @Inject
    private Words words;

    @Inject
    private Notices notices;

    String left(NedbTaskSummary task) {
        if (task.term() == NedbTerm.RUNNING) {
            return task.daysLeft() == 0 ? words.get("nedb.today") : words.of("nedb.daysLeft", task.daysLeft());
        }
        return task.term() == NedbTerm.OVERDUE ? words.of("nedb.daysOver", -task.daysLeft()) : "";
    }

    void tell(String act, TasksDone done) {
        notices.done(words.of("nedb.done." + act, done.done()));
        if (done.leftOut() > 0) {
            notices.done(words.of("nedb.leftOut." + act, done.leftOut()));
        }
    }
}
