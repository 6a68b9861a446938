package kz.bilik.docgen.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be said of a paper by its signatures. */
public record SignatureVerdict(Verdict verdict, List<Found> signatures) {

    /** One word for the whole paper. */
    public enum Verdict {
        /** Every byte is as it was signed by a key of ours. */
        GENUINE,
        /** Something was changed or added after the signature, or the signature is broken. */
        CHANGED,
        /** As it was signed, but by a key that was lost: anybody may have signed it. */
        WITHDRAWN_KEY,
        /** As it was signed, by somebody else. */
        UNKNOWN_KEY,
        UNSIGNED
    }

    /** What the institute says of a key. */
    public enum KeyStatus {
        CURRENT,
        FORMER,
        WITHDRAWN,
        UNKNOWN
    }

    /**
     * A signature in the paper.
     *
     * @param keyId SHA-256 of the signing certificate
     * @param signer the name in it
     * @param intact whether the signed bytes are unchanged and the signature is by that key
     * @param coversAll whether every byte of the file was signed
     * @param claimedAt when the signer says that it was signed
     * @param stampedAt when a time stamp of the signature says so
     */
    public record Found(
            String keyId,
            KeyStatus keyStatus,
            String signer,
            boolean intact,
            boolean coversAll,
            Optional<Instant> claimedAt,
            Optional<Instant> stampedAt) {}

    static SignatureVerdict of(List<Found> found) {
        return new SignatureVerdict(verdict(found), found);
    }

    /** A paper of ours has one signature, which permits no change; a second one is a change. */
    private static Verdict verdict(List<Found> found) {
        if (found.isEmpty()) {
            return Verdict.UNSIGNED;
        }
        if (found.size() > 1 || !found.get(0).intact() || !found.get(0).coversAll()) {
            return Verdict.CHANGED;
        }
        return switch (found.get(0).keyStatus()) {
            case CURRENT, FORMER -> Verdict.GENUINE;
            case WITHDRAWN -> Verdict.WITHDRAWN_KEY;
            case UNKNOWN -> Verdict.UNKNOWN_KEY;
        };
    }
}
