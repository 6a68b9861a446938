package kz.bilik.certificate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An act on blanks in a list.
 *
 * @param ranges which blanks, shortened for the list; the paper names all
 * @param scanToken address of the scan of the spoiled blanks; null without one
 */
public record BlankActSummary(
        BlankActId id,
        BlankActKind kind,
        String number,
        LocalDate date,
        String ranges,
        long blanks,
        String scanToken,
        String drawnUpBy,
        Instant drawnUpAt) {}
