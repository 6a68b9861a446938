package kz.bilik.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.model.VerificationEntry;
import kz.bilik.certificate.policy.Validity;
import kz.bilik.certificate.policy.ValidityPolicy;
import kz.bilik.certificate.store.CertificateStore;
import kz.bilik.document.Sha256;

/**
 * Answers a stranger who holds a token: one look-up by an index and one line in the log, whether the token is known, unknown or nonsense. What
 * was not handed over is unknown.
 */
@Stateless
@PermitAll
public class VerificationService {

    private static final Logger LOG = Logger.getLogger(VerificationService.class.getName());

    private final ValidityPolicy validity = new ValidityPolicy();

    @Inject
    private CertificateStore certificates;

    @Inject
    private Clock clock;

    /** @param text as it stood in the address; nothing is expected of it */
    public Verification verify(String text) {
        var token = VerificationToken.orNobodys(text);
        var answer = certificates.findByToken(token).flatMap(this::answer).orElseGet(Verification::unknown);
        var fingerprint = Sha256.hex(token.value().getBytes(StandardCharsets.US_ASCII));
        certificates.add(VerificationEntry.answered(fingerprint, answer.status(), clock.instant()));
        LOG.info(() -> "certificate verified result=%s".formatted(answer.status()));
        return answer;
    }

    private Optional<Verification> answer(Certificate certificate) {
        return switch (certificate.state()) {
            case PREPARED, SIGNED, DISCARDED -> Optional.empty();
            case REPLACED -> Optional.of(answer(certificate, VerificationStatus.REPLACED));
            case REVOKED -> Optional.of(answer(certificate, VerificationStatus.REVOKED));
            case ISSUED -> Optional.of(answer(certificate, statusOf(certificate)));
        };
    }

    private VerificationStatus statusOf(Certificate certificate) {
        Validity today = validity.on(LocalDate.now(clock), certificate.issueDate(), certificate.validUntil());
        return switch (today) {
            case NOT_YET_VALID -> VerificationStatus.NOT_YET_VALID;
            case VALID -> VerificationStatus.VALID;
            case EXPIRED -> VerificationStatus.EXPIRED;
        };
    }

    private static Verification answer(Certificate certificate, VerificationStatus status) {
        var said = certificate.snapshot();
        return new Verification(
                status,
                certificate.number().toString(),
                said.blank(),
                said.holder(),
                said.topic(),
                said.hours(),
                said.day("courseStart"),
                said.day("courseEnd"),
                certificate.issueDate(),
                certificate.validUntil(),
                said.signatoryName(),
                said.signatoryRole(),
                certificate.revokedOn(),
                certificate.revocationOrderNo());
    }
}
