package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.certificate.CertificateDetail;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.HandoverMethod;
import kz.bilik.certificate.RevokeCertificate;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One certificate: what it says, what happened to it, and the lawful acts that are left. */
@Named
@RequestScoped
public class CertificateDetailView {

    @Inject
    private CertificateService certificates;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private long id;
    private CertificateDetail certificate;
    private String orderNo;
    private LocalDate orderDate;
    private String reason;
    private String replaceReason;
    private HandoverMethod method = HandoverMethod.IN_PERSON;

    public void open() {
        getCertificate();
    }

    public CertificateDetail getCertificate() {
        if (certificate == null) {
            certificate = certificates.certificate(new CertificateId(id));
        }
        return certificate;
    }

    public boolean isRevocable() {
        return may(CertificateStatus.REVOKED) && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isReplaceable() {
        return may(CertificateStatus.REPLACED) && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isDeliverable() {
        return may(CertificateStatus.ISSUED) && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isDiscardable() {
        return may(CertificateStatus.DISCARDED) && me.is(Roles.INSTITUTE_ADMIN);
    }

    public String revoke() {
        certificates.revoke(new CertificateId(id), new RevokeCertificate(orderNo, orderDate, reason));
        return done("certificate.revoked", id);
    }

    public String replace() {
        var duplicate = certificates.replace(new CertificateId(id), replaceReason);
        return done("certificate.replaced", duplicate.value());
    }

    public String handOver() {
        certificates.handOver(new CertificateId(id), method);
        return done("certificate.handedOver", id);
    }

    public String discard() {
        certificates.discard(new CertificateId(id), reason);
        return done("certificate.discarded", id);
    }

    public HandoverMethod[] getMethods() {
        return HandoverMethod.values();
    }

    private boolean may(CertificateStatus next) {
        return getCertificate().status().next().contains(next);
    }

    private String done(String key, long shown) {
        notices.done(words.of(key, getCertificate().number()));
        return "/certificate/detail?faces-redirect=true&id=" + shown;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
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

    public String getReplaceReason() {
        return replaceReason;
    }

    public void setReplaceReason(String replaceReason) {
        this.replaceReason = replaceReason;
    }

    public HandoverMethod getMethod() {
        return method;
    }

    public void setMethod(HandoverMethod method) {
        this.method = method;
    }
}
