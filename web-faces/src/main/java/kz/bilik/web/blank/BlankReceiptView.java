package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.certificate.BlankActService;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The form by which a delivery of blanks comes into the books. */
@Named
@RequestScoped
public class BlankReceiptView {

    @Inject
    private BlankActService acts;

    @Inject
    private CommissionForm commission;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Basis basis;

    private String series;
    private Long first;
    private Integer count;
    private String supplier;

    public String receive() {
        acts.receive(
                new ReceiveBlanks(series.strip(), first, count, basis.getNumber(), basis.getDate(), supplier),
                commission.named());
        notices.done(words.of("blank.receive.done", series.strip(), count));
        return "/blank/list?faces-redirect=true";
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

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }
}
