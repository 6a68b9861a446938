package kz.bilik.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import kz.bilik.certificate.Verification;
import kz.bilik.certificate.VerificationStatus;
import kz.bilik.web.shared.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The verdict as the public page shows it. */
@Named
@RequestScoped
public class VerificationView {

    static final String ANSWER = "bilik.verification";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    @Inject
    @ConfigProperty(name = "bilik.public.url", defaultValue = "http://localhost:8080")
    private URI publicUrl;

    public Verification getVerification() {
        return request.getAttribute(ANSWER) instanceof Verification answer ? answer : Verification.unknown();
    }

    public boolean isKnown() {
        return getVerification().isKnown();
    }

    public VerificationStatus getStatus() {
        return getVerification().status();
    }

    public String getTitleKey() {
        return key("title");
    }

    public String getSentence() {
        var it = getVerification();
        return switch (it.status()) {
            case VALID, EXPIRED -> words.of(key("text"), words.date(it.validUntil()));
            case NOT_YET_VALID -> words.of(key("text"), words.date(it.issuedOn()));
            case REVOKED -> words.of(key("text"), words.date(it.revokedOn()), it.orderNo());
            case REPLACED, UNKNOWN -> words.get(key("text"));
        };
    }

    public String getTone() {
        return switch (getStatus()) {
            case VALID -> "good";
            case NOT_YET_VALID, EXPIRED, REPLACED -> "warn";
            case REVOKED -> "bad";
            case UNKNOWN -> "grey";
        };
    }

    public String getSign() {
        return switch (getStatus()) {
            case VALID -> "✓";
            case NOT_YET_VALID, EXPIRED -> "!";
            case REPLACED -> "↻";
            case REVOKED -> "✕";
            case UNKNOWN -> "?";
        };
    }

    /** Host and path that the address bar must show. */
    public String getAddress() {
        return publicUrl.getAuthority() + "/v/…";
    }

    private String key(String part) {
        return "verification." + getStatus().name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
