package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.BlankSummary;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** All blanks, the balance of each series, and the form for a delivery. */
@Named
@RequestScoped
public class BlankListView extends ListView<BlankSummary> {

    @Inject
    private BlankService blanks;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<BlankBalance> balance;
    private String series;
    private Long first;
    private Integer count;
    private String actNo;
    private LocalDate actDate;
    private String supplier;

    public List<BlankBalance> getBalance() {
        if (balance == null) {
            balance = blanks.balance();
        }
        return balance;
    }

    public BlankState[] getStates() {
        return BlankState.values();
    }

    public boolean isReceiver() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isWriteOff(BlankSummary blank) {
        return blank.state().next().contains(BlankState.SPOILED)
                || blank.state().next().contains(BlankState.DESTROYED);
    }

    public String receive() {
        blanks.receive(new ReceiveBlanks(series, first, count, actNo, actDate, supplier));
        notices.done(words.of("blank.received", series, count));
        return "/blank/list?faces-redirect=true";
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

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public String getActNo() {
        return actNo;
    }

    public void setActNo(String actNo) {
        this.actNo = actNo;
    }

    public LocalDate getActDate() {
        return actDate == null ? LocalDate.now(clock) : actDate;
    }

    public void setActDate(LocalDate actDate) {
        this.actDate = actDate;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }
}
