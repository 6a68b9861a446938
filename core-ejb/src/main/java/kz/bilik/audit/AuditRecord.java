package kz.bilik.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One link of the chain: an entry with its place, author and moment, tied to the row before it. */
public record AuditRecord(
        long seq, Instant happenedAt, String actor, String role, AuditEntry entry, String previousHash, String hash) {

    /** What the first row follows. */
    public static final String BEGINNING = "0".repeat(64);

    public static AuditRecord following(
            long previousSeq, String previousHash, Instant at, String actor, String role, AuditEntry entry) {
        long seq = previousSeq + 1;
        // the database keeps microseconds; the hash must be of what will be read back
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        return new AuditRecord(
                seq, moment, actor, role, entry, previousHash, hashOf(seq, moment, actor, role, entry, previousHash));
    }

    public boolean isUntouched() {
        return hash.equals(hashOf(seq, happenedAt, actor, role, entry, previousHash));
    }

    /** Each field is written with its length, so that no two different rows read the same. */
    private static String hashOf(
            long seq, Instant at, String actor, String role, AuditEntry entry, String previousHash) {
        String row = Stream.of(
                        String.valueOf(seq),
                        at.toString(),
                        actor,
                        role,
                        entry.action(),
                        entry.entity(),
                        entry.entityId(),
                        entry.fromState(),
                        entry.toState(),
                        entry.reason(),
                        entry.details(),
                        previousHash)
                .map(field -> field == null ? "-" : field.length() + ":" + field)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
