package kz.bilik.web.nedb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.nedb.NedbResult;
import kz.bilik.nedb.NedbService;
import kz.bilik.nedb.NedbTaskDetail;
import kz.bilik.nedb.NedbTaskId;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.nedb.TaskSelection;
import kz.bilik.nedb.policy.NedbRefusal;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.home.Menu;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One task: what is given to the database about a listener, what it answered, and what the preschool has seen to. */
@Named
@RequestScoped
public class NedbDetailView {

    @Inject
    private NedbService nedb;

    @Inject
    private NedbWords nedbWords;

    @Inject
    private Basis basis;

    @Inject
    private Words words;

    @Inject
    private Menu menu;

    @Inject
    private Me me;

    @Inject
    private AskedRecord asked;

    private NedbTaskDetail task;

    public void open() {
        getTask();
    }

    public NedbTaskDetail getTask() {
        if (task == null) {
            task = nedb.task(id());
        }
        return task;
    }

    public String getLeft() {
        return nedbWords.left(getTask().summary());
    }

    public boolean isLeader() {
        return menu.isOpen("/nedb/exports.xhtml");
    }

    public boolean isExportable() {
        return me.is(Roles.INSTITUTE_ADMIN) && (isIn(NedbTaskState.PENDING) || isIn(NedbTaskState.REJECTED));
    }

    /** Empty when it can be given out. */
    public String getWhyNotExport() {
        var row = getTask().summary();
        return row.result() == NedbResult.CERTIFICATE && row.certificateNumber() == null
                ? words.ground(NedbRefusal.CERTIFICATE_NOT_SIGNED)
                : "";
    }

    public boolean isAnswerable() {
        return me.is(Roles.INSTITUTE_ADMIN) && isIn(NedbTaskState.EXPORTED);
    }

    public boolean isCheckable() {
        return me.is(Roles.PRESCHOOL_HEAD) && getTask().cardCheckedAt() == null;
    }

    private boolean isIn(NedbTaskState state) {
        return getTask().summary().state() == state;
    }

    public String export() {
        nedbWords.tell("export", nedb.export(selection()));
        return "/nedb/exports?faces-redirect=true";
    }

    public String confirm() {
        nedbWords.tell("confirm", nedb.confirm(selection(), basis.getNumber(), basis.getDate()));
        return back();
    }

    public String reject() {
        nedbWords.tell("reject", nedb.reject(selection(), basis.getReason()));
        return back();
    }

    public String checkCard() {
        nedb.checkCard(id());
        return asked.done(words.get("nedb.card.done"));
    }

    private TaskSelection selection() {
        return TaskSelection.of(List.of(id()));
    }

    private String back() {
        return "/nedb/detail?faces-redirect=true&id=" + id();
    }

    private NedbTaskId id() {
        return new NedbTaskId(asked.id("nedb_task"));
    }
}
