package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.certificate.CertificateDetail;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateService;
import kz.bilik.web.shared.AskedRecord;

/**
 * The certificate that the address asks for. Its id is a parameter of every request to the page, because forms keep the address, so the page keeps no
 * state; an id that is none, is nobody's or is not for this caller all read the same.
 */
@Named
@RequestScoped
public class AskedCertificate {

    @Inject
    private CertificateService certificates;

    @Inject
    private AskedRecord asked;

    private CertificateDetail detail;

    public void open() {
        getDetail();
    }

    public CertificateDetail getDetail() {
        if (detail == null) {
            detail = certificates.certificate(id());
        }
        return detail;
    }

    CertificateId id() {
        return new CertificateId(asked.id("certificate"));
    }
}
