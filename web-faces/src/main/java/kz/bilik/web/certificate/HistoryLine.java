package kz.bilik.web.certificate;

import java.time.Instant;
import java.util.List;
import kz.bilik.audit.AuditRecord;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.certificate.CertificateStatus;

/**
 * A line of the audit trail as the page of a certificate tells it.
 *
 * @param word key of what was done
 * @param from null when it began or stayed where it was
 * @param to null when it stayed where it was
 */
public record HistoryLine(
        Instant at, String word, CertificateStatus from, CertificateStatus to, String actor, String reason) {

    /** What was done with the certificate; attempts of others to reach it are no part of its history. */
    static List<HistoryLine> of(List<AuditRecord> rows) {
        return rows.stream()
                .filter(row -> !row.entry().action().equals(DeniedAccess.ACTION))
                .map(HistoryLine::of)
                .toList();
    }

    private static HistoryLine of(AuditRecord row) {
        var entry = row.entry();
        return new HistoryLine(
                row.happenedAt(),
                "certificate.history." + entry.action(),
                status(entry.fromState()),
                status(entry.toState()),
                row.actor(),
                entry.reason());
    }

    private static CertificateStatus status(String name) {
        return name == null ? null : CertificateStatus.valueOf(name);
    }
}
