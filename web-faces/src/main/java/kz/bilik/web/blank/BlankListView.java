package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.certificate.BlankActService;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankBatchSummary;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.BlankSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** All blanks, the balance of each series, and the deliveries they came by. */
@Named
@RequestScoped
public class BlankListView extends ListView<BlankSummary> {

    @Inject
    private BlankService blanks;

    @Inject
    private BlankActService acts;

    @Inject
    private Me me;

    private List<BlankBalance> balance;
    private List<BlankBatchSummary> batches;

    public List<BlankBalance> getBalance() {
        if (balance == null) {
            balance = blanks.balance();
        }
        return balance;
    }

    public List<BlankBatchSummary> getBatches() {
        if (batches == null) {
            batches = blanks.batches();
        }
        return batches;
    }

    /** How many spoiled blanks wait for their act. */
    public long getWaiting() {
        return acts.spoiltWithoutAct().stream()
                .mapToLong(some -> some.range().count())
                .sum();
    }

    public BlankState[] getStates() {
        return BlankState.values();
    }

    public boolean isReceiver() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    @Override
    protected Page<BlankSummary> load(PageRequest request) {
        return blanks.blanks(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("series", "number", "state");
    }

    @Override
    protected String naturalSort() {
        return "number";
    }
}
