package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.Blank;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.policy.HandoverFacts;
import kz.bilik.certificate.policy.HandoverPolicy;
import kz.bilik.certificate.policy.ReplacementFacts;
import kz.bilik.certificate.policy.ReplacementPolicy;
import kz.bilik.certificate.policy.RevocationFacts;
import kz.bilik.certificate.policy.RevocationPolicy;
import kz.bilik.certificate.policy.SignatureFacts;
import kz.bilik.certificate.policy.SignaturePolicy;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentService;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** What happens to certificates after they were prepared, each method one transaction. {@link CertificateService} is its face. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
public class CertificateLife {

    private static final String REPRINT = "REPRINT_PAPERS";
    private static final Logger LOG = Logger.getLogger(CertificateLife.class.getName());

    private final SignaturePolicy signature = new SignaturePolicy();
    private final RevocationPolicy revocation = new RevocationPolicy();
    private final ReplacementPolicy replacement = new ReplacementPolicy();
    private final HandoverPolicy handover = new HandoverPolicy();
    private final SecureRandom random = new SecureRandom();

    @Inject
    private CertificateStore certificates;

    @Inject
    private BlankStore blanks;

    @Inject
    private DocumentService documents;

    @Inject
    private SignatoryService signatories;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private VerificationAddress address;

    @Inject
    private JobService jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public int sign(CourseId course) {
        var signatory = signatories.callerOn(LocalDate.now(clock));
        var waiting = lockAll(course, CertificateStatus.PREPARED);
        refuseIf(signature.decide(new SignatureFacts(waiting.size(), withPapers(waiting), (int) waiting.stream()
                .filter(certificate -> !certificate.signatoryName().equals(signatory.name())
                        || certificate.signatoryRole() != signatory.role())
                .count())));
        var now = clock.instant();
        for (var certificate : waiting) {
            certificate.sign(caller(), now);
            record("CERTIFICATE_SIGNED", certificate, CertificateStatus.PREPARED, null);
        }
        LOG.info(() -> "certificates signed course=%d count=%d".formatted(course.value(), waiting.size()));
        return waiting.size();
    }

    /** How many have both papers, made from the wording that they have now and that still has its fingerprint. */
    private int withPapers(List<Certificate> waiting) {
        var ids = waiting.stream().map(certificate -> certificate.id().value()).toList();
        var kept = CertificatePapers.KINDS.stream()
                .map(kind -> documents.keptKeys(kind, ids))
                .toList();
        return (int) waiting.stream()
                .filter(Certificate::isUntouched)
                .filter(certificate ->
                        kept.stream().allMatch(keys -> keys.contains(certificate.id() + ":" + certificate.dataHash())))
                .count();
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    public int handOver(CourseId course, HandoverMethod method) {
        var signed = lockAll(course, CertificateStatus.SIGNED);
        handOver(signed, method);
        LOG.info(() -> "certificates handed over course=%d count=%d".formatted(course.value(), signed.size()));
        return signed.size();
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    public void handOver(CertificateId id, HandoverMethod method) {
        handOver(List.of(locked(id)), method);
        LOG.info(() -> "certificate handed over certificate=%s".formatted(id));
    }

    private void handOver(List<Certificate> signed, HandoverMethod method) {
        var reserved = signed.stream()
                .map(certificate -> blanks.lockOf(certificate.id()))
                .flatMap(Optional::stream)
                .toList();
        refuseIf(handover.decide(new HandoverFacts(signed.size(), withPapers(signed), reserved.size())));
        var now = clock.instant();
        reserved.forEach(blank -> blank.use(caller(), now));
        signed.forEach(certificate -> handOver(certificate, method, now));
    }

    private void handOver(Certificate certificate, HandoverMethod method, Instant now) {
        certificate.handOver(method, caller(), now);
        var handedOver = AuditEntry.of(
                        "CERTIFICATE_HANDED_OVER",
                        "certificate",
                        certificate.id().value())
                .moved(CertificateStatus.SIGNED, certificate.state());
        audit.record(
                certificates.debt(certificate.enrolment()).isPresent() ? handedOver.with("unpaid", true) : handedOver);
        if (certificate.number().duplicate() == 0) {
            enrolments.markCertified(certificate.enrolment());
        }
    }

    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public void revoke(CertificateId id, RevokeCertificate order) {
        var certificate = locked(id);
        var today = LocalDate.now(clock);
        refuseIf(revocation.decide(new RevocationFacts(
                order.orderNo(), order.orderDate(), order.reason(), certificate.issueDate(), today)));
        var from = certificate.state();
        certificate.revoke(order, today);
        if (from == CertificateStatus.SIGNED) {
            blanks.lockOf(id).ifPresent(blank -> blank.spoil(order.reason(), caller(), clock.instant()));
        }
        record("CERTIFICATE_REVOKED", certificate, from, order.reason());
        LOG.info(() -> "certificate revoked certificate=%s".formatted(id));
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    public CertificateId replace(CertificateId id, String reason) {
        var old = locked(id);
        var free = blanks.lockFree(1);
        refuseIf(replacement.decide(new ReplacementFacts(reason, free.size(), false, null, caller())));
        var now = clock.instant();
        var signatory = signatories.signatoryOn(LocalDate.now(clock));
        old.replace();
        certificates.flush();
        var token = VerificationToken.random(random);
        var duplicate = old.duplicate(
                free.get(0).number(), token, address.of(token), signatory, UUID.randomUUID(), caller(), now);
        var duplicateId = certificates.add(duplicate);
        free.get(0).reserveFor(duplicateId, caller(), now);
        old.replacedBy(duplicateId);
        record("CERTIFICATE_REPLACED", old, CertificateStatus.ISSUED, reason);
        audit.record(AuditEntry.of("CERTIFICATE_PREPARED", "certificate", duplicateId.value())
                .moved(null, CertificateStatus.PREPARED)
                .because(reason)
                .with("blank", free.get(0).id())
                .with("duplicateOf", id));
        orderPapers(duplicate);
        LOG.info(() -> "certificate replaced certificate=%s by=%s".formatted(id, duplicateId));
        return duplicateId;
    }

    public void reprintOnNewBlank(CertificateId id, String reason) {
        var certificate = locked(id);
        var present = blanks.lockOf(id);
        var free = blanks.lockFree(1);
        refuseIf(replacement.decide(new ReplacementFacts(
                reason,
                free.size(),
                present.isPresent(),
                present.map(Blank::changedBy).orElse(null),
                caller())));
        var now = clock.instant();
        present.ifPresent(blank -> blank.spoil(reason, caller(), now));
        certificate.reprintOn(free.get(0).number(), signatories.signatoryOn(LocalDate.now(clock)));
        free.get(0).reserveFor(id, caller(), now);
        audit.record(AuditEntry.of("CERTIFICATE_REPRINTED", "certificate", id.value())
                .because(reason)
                .with("spoiled", present.map(blank -> blank.id().toString()).orElse("none"))
                .with("blank", free.get(0).id()));
        orderPapers(certificate);
        LOG.info(() -> "certificate reprinted certificate=%s".formatted(id));
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    public void discard(CertificateId id, String reason) {
        var certificate = locked(id);
        refuseIf(replacement.decideDiscard(certificate.number().duplicate() > 0));
        certificate.discard();
        blanks.lockOf(id).ifPresent(blank -> blank.release(reason, caller(), clock.instant()));
        record("CERTIFICATE_DISCARDED", certificate, CertificateStatus.PREPARED, reason);
        LOG.info(() -> "certificate discarded certificate=%s".formatted(id));
    }

    private void orderPapers(Certificate certificate) {
        jobs.order(new NewJob(
                REPRINT,
                certificate.course().value(),
                Json.createObjectBuilder().add("finish", false).build(),
                UUID.randomUUID(),
                List.of(new NewJob.Item(
                        CertificatePapers.SUBJECT, certificate.id().value()))));
    }

    private List<Certificate> lockAll(CourseId course, CertificateStatus state) {
        return certificates.idsOf(course, state).stream()
                .map(certificates::lock)
                .flatMap(Optional::stream)
                .filter(certificate -> certificate.state() == state)
                .toList();
    }

    private Certificate locked(CertificateId id) {
        return certificates.lock(id).orElseThrow(() -> new NotFoundException("certificate", id));
    }

    private void record(String action, Certificate certificate, CertificateStatus from, String reason) {
        audit.record(AuditEntry.of(action, "certificate", certificate.id().value())
                .moved(from, certificate.state())
                .because(reason));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
