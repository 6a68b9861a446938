package kz.bilik.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the QR code of a certificate holds: the public address of Bilik and the token. */
@ApplicationScoped
public class VerificationAddress {

    private final String publicUrl;

    @Inject
    public VerificationAddress(
            @ConfigProperty(name = "bilik.public.url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    protected VerificationAddress() {
        this("");
    }

    public String of(VerificationToken token) {
        return publicUrl + "/v/" + token.value();
    }
}
