package kz.bilik.docgen.signature;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.measure.Meters;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has documents signed, no more in a minute than is allowed, and leaves a line of audit for each: which document by its hash, which key, who
 * asked. The log never has a name, a text of the document or anything of the key but its id.
 */
@ApplicationScoped
public class Signatures {

    private static final Logger LOG = Logger.getLogger(Signatures.class.getName());

    private Signer signer;
    private Bucket allowance;
    private Meters meters;

    protected Signatures() {}

    @Inject
    public Signatures(
            Signer signer,
            Meters meters,
            @ConfigProperty(name = "bilik.docgen.sign.per.minute", defaultValue = "600") int perMinute) {
        this.signer = signer;
        this.meters = meters;
        allowance = Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Refuses at once where there is no key to sign with. */
    public void needed() {
        if (!signer.available()) {
            throw refused(Refusal.NOT_CONFIGURED, "signing-off");
        }
    }

    public SignedPdf sign(byte[] pdf, Optional<SignatureBlock> block, String template, String owner) {
        needed();
        if (!allowance.tryConsume(1)) {
            throw refused(Refusal.BUSY, "signing-limit");
        }
        return signed(pdf, block, template, owner);
    }

    /** For a document that is already accepted, such as a line of a batch: waits for its turn within what is allowed in a minute. */
    public SignedPdf signInTurn(byte[] pdf, Optional<SignatureBlock> block, String template, String owner) {
        needed();
        allowance.asBlocking().consumeUninterruptibly(1);
        return signed(pdf, block, template, owner);
    }

    private SignedPdf signed(byte[] pdf, Optional<SignatureBlock> block, String template, String owner) {
        try {
            var signed = signer.sign(pdf, block);
            meters.signed(signed.level());
            LOG.info(() -> "document_signed template=" + template + " owner=" + owner + " document=" + Sha256.hex(pdf)
                    + " signed=" + Sha256.hex(signed.pdf()) + " key=" + signed.keyId() + " level=" + signed.level()
                    + " visible=" + block.isPresent());
            return signed;
        } catch (SigningFailed e) {
            meters.signed("none");
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "signing_failed template=" + template + " owner=" + owner + " document=" + Sha256.hex(pdf)
                            + " reason=" + e.getMessage());
            throw refused(Refusal.UNAVAILABLE, "signing-failed");
        }
    }

    private static RequestRefused refused(Refusal refusal, String code) {
        return new RequestRefused(refusal, List.of(new Violation("", code)));
    }
}
