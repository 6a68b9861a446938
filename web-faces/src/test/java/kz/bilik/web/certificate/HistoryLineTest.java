package kz.bilik.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditRecord;
import kz.bilik.audit.DeniedAccess;
import org.junit.jupiter.api.Test;

class HistoryLineTest {

    @Test
    void an_attempt_to_reach_a_certificate_is_no_part_of_its_history() {
        var signed = row(AuditEntry.of("CERTIFICATE_SIGNED", "certificate", 7).moved("PREPARED", "SIGNED"));
        var denied = row(AuditEntry.of(DeniedAccess.ACTION, "certificate", 7));

        assertThat(HistoryLine.of(List.of(signed, denied)))
                .extracting(HistoryLine::word)
                .containsExactly("certificate.history.CERTIFICATE_SIGNED");
    }

    private static AuditRecord row(AuditEntry entry) {
        return AuditRecord.following(
                0, AuditRecord.BEGINNING, Instant.parse("2026-03-06T05:00:00Z"), "director", "DIRECTOR", entry);
    }
}
