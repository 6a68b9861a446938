package kz.bilik.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** What background work does with a single certificate, each method one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CertificateDesk {

    private static final Logger LOG = Logger.getLogger(CertificateDesk.class.getName());

    @Inject
    private CertificateStore certificates;

    @Inject
    private BlankStore blanks;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return empty when the certificate is no longer wanted */
    public Optional<CertificatePapers.Order> findOrder(CertificateId id) {
        return certificates
                .find(id)
                .filter(certificate -> certificate.state().isActive())
                .map(certificate -> new CertificatePapers.Order(
                        certificate.snapshot(), certificate.dataHash(), certificate.language()));
    }

    /** Signs in the name of the signatory on the paper and hands over electronically, as a program that delivered the course has ordered. */
    public void finish(CertificateId id, String orderedBy) {
        var certificate = certificates.lock(id).orElseThrow(() -> new NotFoundException("certificate", id));
        var now = clock.instant();
        if (certificate.state() == CertificateStatus.PREPARED) {
            certificate.sign(orderedBy, now);
            record("CERTIFICATE_SIGNED", certificate, CertificateStatus.PREPARED, orderedBy);
        }
        if (certificate.state() == CertificateStatus.SIGNED) {
            handOver(certificate, orderedBy, now);
            record("CERTIFICATE_HANDED_OVER", certificate, CertificateStatus.SIGNED, orderedBy);
        }
        LOG.fine(() -> "certificate finished certificate=%s".formatted(id));
    }

    private void handOver(Certificate certificate, String by, Instant now) {
        certificate.handOver(HandoverMethod.ELECTRONIC, by, now);
        blanks.lockOf(certificate.id())
                .orElseThrow(() -> new NotFoundException("blank of certificate", certificate.id()))
                .use(by, now);
        if (certificate.number().duplicate() == 0) {
            enrolments.markCertified(certificate.enrolment());
        }
    }

    private void record(String action, Certificate certificate, CertificateStatus from, String orderedBy) {
        audit.recordAs(
                orderedBy,
                Roles.SYSTEM,
                AuditEntry.of(action, "certificate", certificate.id().value()).moved(from, certificate.state()));
    }
}
