package kz.bilik.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.certificate.Verification;
import kz.bilik.certificate.VerificationService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answer as the page shows it. */
@Named
@RequestScoped
public class VerificationView {

    @Inject
    private VerificationService verifications;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bilik.public.url", defaultValue = "http://localhost:8080")
    private URI publicUrl;

    private Verification verification = Verification.unknown();

    void ask(String token) {
        verification = verifications.verify(token);
    }

    public Verification getVerification() {
        return verification;
    }

    /** The day on which the verdict turned or will turn; null when no day matters. */
    public LocalDate getTurningDay() {
        return switch (verification.status()) {
            case VALID, EXPIRED -> verification.validUntil();
            case NOT_YET_VALID -> verification.issuedOn();
            case REVOKED -> verification.revokedOn();
            case REPLACED, UNKNOWN -> null;
        };
    }

    /** Where the reader of the paper must be: the address that the browser has to show. */
    public String getAddress() {
        return publicUrl.getAuthority();
    }

    public Instant getAskedAt() {
        return clock.instant();
    }
}
