package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.RevokeCertificate;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The form of one act on one certificate; what was done is told on the certificate that stands afterwards. */
@Named
@RequestScoped
public class CertificateActView {

    @Inject
    private AskedCertificate asked;

    @Inject
    private CertificateService certificates;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private String orderNo;
    private LocalDate orderDate;
    private String reason;

    public void open() {
        getAct();
    }

    public CertificateAct getAct() {
        return Stream.of(CertificateAct.values())
                .filter(act -> act.name().equalsIgnoreCase(request.getParameter("act")))
                .filter(act -> act.isOpen(asked.getDetail().status(), me.getRoles()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("act on certificate", asked.id()));
    }

    public String perform() {
        var act = getAct();
        var number = asked.getDetail().number();
        var standing = perform(act);
        notices.done(words.of(act.words() + ".done", number));
        return "/certificate/detail?faces-redirect=true&id=" + standing;
    }

    private CertificateId perform(CertificateAct act) {
        var id = asked.id();
        switch (act) {
            case REVOKE -> certificates.revoke(id, new RevokeCertificate(orderNo, orderDate, reason));
            case REPRINT -> certificates.reprintOnNewBlank(id, reason);
            case DISCARD -> certificates.discard(id, reason);
            case REPLACE -> {
                return certificates.replace(id, reason);
            }
        }
        return id;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String orderNo) {
        this.orderNo = orderNo;
    }

    public LocalDate getOrderDate() {
        return orderDate == null ? LocalDate.now(clock) : orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
