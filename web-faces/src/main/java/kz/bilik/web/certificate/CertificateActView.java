package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.RevokeCertificate;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.StepUp;

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
    private Basis basis;

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

    @StepUp
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
            case REVOKE ->
                certificates.revoke(id, new RevokeCertificate(basis.getNumber(), basis.getDate(), basis.getReason()));
            case REPRINT -> certificates.reprintOnNewBlank(id, basis.getReason());
            case DISCARD -> certificates.discard(id, basis.getReason());
            case REPLACE -> {
                return certificates.replace(id, basis.getReason());
            }
        }
        return id;
    }
}
