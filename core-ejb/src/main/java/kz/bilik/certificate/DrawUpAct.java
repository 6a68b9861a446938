package kz.bilik.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.file.Upload;

/**
 * Writes blanks off or destroys them.
 *
 * @param kind SPOIL, LOSS or DESTRUCTION
 * @param reason for those blanks that do not carry one yet
 * @param method how the blanks are destroyed; only with DESTRUCTION
 * @param scan of the spoiled blanks; always with SPOIL
 */
public record DrawUpAct(
        BlankActKind kind,
        LocalDate date,
        Commission commission,
        List<BlankRange> ranges,
        String reason,
        String method,
        Optional<Upload> scan) {

    public DrawUpAct {
        ranges = List.copyOf(ranges);
    }
}
