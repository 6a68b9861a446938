package kz.bilik.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.certificate.model.CertificateSnapshot;
import kz.bilik.document.DocumentKind;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
import kz.bilik.shared.persistence.Retrying;

/**
 * Makes the certificate and its supplement in the background. Rendering happens outside every transaction, and each step looks first whether it
 * was done before, so a crash at any point doubles nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificatePapers implements JobHandler {

    static final String SUBJECT = "certificate";
    static final List<DocumentKind> KINDS = List.of(DocumentKind.CERTIFICATE, DocumentKind.SUPPLEMENT);

    @Inject
    private CertificateDesk desk;

    @Inject
    private PaperWork papers;

    @Inject
    private Retrying retrying;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var id = new CertificateId(work.subjectId());
        desk.findOrder(id).ifPresent(order -> {
            KINDS.forEach(kind -> papers.make(
                    kind,
                    id.value(),
                    order.language(),
                    order.dataHash(),
                    order.snapshot().dataOf(kind)));
            if (work.parameters().getBoolean("finish", false)) {
                retrying.run(() -> desk.finish(id, work.orderedBy()));
            }
        });
    }

    /** What has to be made for a certificate. */
    public record Order(CertificateSnapshot snapshot, String dataHash, String language) {}
}
