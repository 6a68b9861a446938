package kz.bilik.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;

/** Certificates and supplements are read by whoever sees the certificate. */
@ApplicationScoped
public class CertificatePaperOwner implements PaperOwner {

    @Inject
    private CertificateStore certificates;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return CertificatePapers.KINDS.contains(kind);
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        var id = new CertificateId(ownerId);
        return certificates
                .find(id)
                .filter(certificate -> certificates.isVisible(id, access.scope()))
                .map(certificate -> certificate.paper(kind));
    }
}
